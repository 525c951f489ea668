package org.meedoen.signup.identity.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.LoginSessionId;
import org.meedoen.signup.identity.Device;
import org.meedoen.signup.identity.LoginSession;
import org.meedoen.signup.identity.RevokedSession;
import org.meedoen.signup.identity.SessionSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored sessions; a row outlives its tokens, so that they can be revoked. */
@Repository
public class LoginSessionRows {

    private final JdbcClient jdbc;

    LoginSessionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Instant now() {
        return jdbc.sql("select now()").query(OffsetDateTime.class).single().toInstant();
    }

    public void insert(LoginSession session, Device device, Instant expiresAt) {
        jdbc.sql("""
                insert into account_session (id, account, own_device, browser, system, opened_at, expires_at)
                values (:id, :account, :ownDevice, :browser, :system, :openedAt, :expiresAt)
                """)
                .param("id", session.id().value())
                .param("account", session.account())
                .param("ownDevice", session.ownDevice())
                .param("browser", device.browser())
                .param("system", device.system())
                .param("openedAt", session.openedAt().atOffset(ZoneOffset.UTC))
                .param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Empty when it was revoked. */
    public Optional<LoginSession> live(LoginSessionId id) {
        return jdbc.sql("""
                select id, account, own_device, opened_at from account_session where id = :id and revoked_at is null
                """)
                .param("id", id.value())
                .query(LoginSessionRows::session)
                .optional();
    }

    /** The last used first. */
    public List<SessionSummary> open(UUID account) {
        return jdbc.sql("""
                select * from account_session
                where account = :account and revoked_at is null and expires_at > now()
                order by last_used_at desc, opened_at desc, id
                """)
                .param("account", account)
                .query(LoginSessionRows::sessionSummary)
                .list();
    }

    /** To the hour: a page asks again every few minutes. */
    public void used(LoginSessionId id) {
        jdbc.sql("""
                update account_session set last_used_at = now()
                where id = :id and last_used_at < now() - interval '1 hour'
                """).param("id", id.value()).update();
    }

    public void extend(LoginSessionId id, Instant expiresAt) {
        jdbc.sql("update account_session set expires_at = greatest(expires_at, :expiresAt) where id = :id")
                .param("id", id.value())
                .param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void revoke(LoginSessionId id) {
        jdbc.sql("update account_session set revoked_at = coalesce(revoked_at, now()) where id = :id")
                .param("id", id.value())
                .update();
    }

    /** False when this account has no such session, or it has ended. */
    public boolean revoke(LoginSessionId id, UUID account) {
        return jdbc.sql("""
                        update account_session set revoked_at = now()
                        where id = :id and account = :account and revoked_at is null and expires_at > now()
                        """).param("id", id.value()).param("account", account).update() > 0;
    }

    public void revokeAllOf(UUID account) {
        jdbc.sql("update account_session set revoked_at = now() where account = :account and revoked_at is null")
                .param("account", account)
                .update();
    }

    /** Returns the accounts that had sessions. */
    public Set<UUID> revokeAllOf(Collection<String> emails) {
        return jdbc.sql("""
                update account_session set revoked_at = now()
                from account
                where account.id = account_session.account and account.email = any (:emails::text[])
                  and revoked_at is null
                returning account_session.account
                """)
                .param("emails", emails.toArray(String[]::new))
                .query(UUID.class)
                .set();
    }

    public List<RevokedSession> revoked() {
        return jdbc.sql("""
                select id, expires_at from account_session where revoked_at is not null and expires_at > now()
                """)
                .query((row, number) -> new RevokedSession(
                        row.getObject("id", UUID.class),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    public void forgetExpired() {
        jdbc.sql("delete from account_session where expires_at < now() - interval '1 day'")
                .update();
    }

    private static LoginSession session(ResultSet row, int number) throws SQLException {
        return new LoginSession(
                new LoginSessionId(row.getObject("id", UUID.class)),
                row.getObject("account", UUID.class),
                row.getBoolean("own_device"),
                instant(row, "opened_at"));
    }

    private static SessionSummary sessionSummary(ResultSet row, int number) throws SQLException {
        return new SessionSummary(
                session(row, number),
                new Device(row.getString("browser"), row.getString("system")),
                instant(row, "last_used_at"),
                instant(row, "expires_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The last day of the congresses of this address, and of the one from whose page it signed in. */
    public Optional<LocalDate> lastDay(String email, @Nullable CongressId congress) {
        return jdbc.sql("""
                select max(days[cardinality(days)]) as day from congress
                where slug = :congress
                   or slug in (select participant.congress from participant where email = :email)
                   or slug in (select organiser.congress from organiser where email = :email)
                """)
                .param("congress", congress == null ? null : congress.value())
                .param("email", email)
                .query((row, number) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single();
    }
}
