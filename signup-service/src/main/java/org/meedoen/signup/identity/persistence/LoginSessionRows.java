package org.meedoen.signup.identity.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.identity.LoginSession;
import org.meedoen.signup.identity.RevokedSessions;
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

    public void insert(LoginSession session, Instant expiresAt) {
        jdbc.sql("""
                insert into account_session (id, account, own_device, expires_at)
                values (:id, :account, :ownDevice, :expiresAt)
                """)
                .param("id", session.id())
                .param("account", session.account())
                .param("ownDevice", session.ownDevice())
                .param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Empty when it was revoked. */
    public Optional<LoginSession> live(UUID id) {
        return jdbc.sql("select id, account, own_device from account_session where id = :id and revoked_at is null")
                .param("id", id)
                .query(LoginSession.class)
                .optional();
    }

    public void extend(UUID id, Instant expiresAt) {
        jdbc.sql("update account_session set expires_at = greatest(expires_at, :expiresAt) where id = :id")
                .param("id", id)
                .param("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void revoke(UUID id) {
        jdbc.sql("update account_session set revoked_at = coalesce(revoked_at, now()) where id = :id")
                .param("id", id)
                .update();
    }

    public void revokeAllOf(Collection<String> emails) {
        jdbc.sql("""
                update account_session set revoked_at = now()
                from account
                where account.id = account_session.account and account.email = any (:emails::text[])
                  and revoked_at is null
                """).param("emails", emails.toArray(String[]::new)).update();
    }

    public List<RevokedSessions.Revoked> revoked() {
        return jdbc.sql("""
                select id, expires_at from account_session where revoked_at is not null and expires_at > now()
                """)
                .query((row, number) -> new RevokedSessions.Revoked(
                        row.getObject("id", UUID.class),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    public void forgetExpired() {
        jdbc.sql("delete from account_session where expires_at < now() - interval '1 day'")
                .update();
    }

    /** Of the congresses this address has to do with, or came from. */
    public Optional<LocalDate> lastDay(String email, @Nullable String congress) {
        return jdbc.sql("""
                select max(days[cardinality(days)]) as day from congress
                where slug = :congress
                   or slug in (select participant.congress from participant where email = :email)
                   or slug in (select organiser.congress from organiser where email = :email)
                """)
                .param("congress", congress)
                .param("email", email)
                .query((row, number) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single();
    }
}
