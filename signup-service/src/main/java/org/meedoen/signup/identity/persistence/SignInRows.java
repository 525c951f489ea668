package org.meedoen.signup.identity.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.identity.RecentMailCounts;
import org.meedoen.signup.identity.Secret;
import org.meedoen.signup.identity.SignIn;
import org.meedoen.signup.identity.SignInMailDecision;
import org.meedoen.signup.identity.SignInRequester;
import org.meedoen.signup.identity.SignInWish;
import org.meedoen.signup.text.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored sign-ins; all times are the database's. */
@Repository
public class SignInRows {

    /** @param askedHere whether it was asked for in the browser that used it */
    public record Used(SignIn signIn, boolean askedHere) {}

    /** A sign-in that waits for its code. */
    public record Open(UUID id, int wrongCodes) {}

    @SuppressWarnings("ArrayRecordComponent")
    public record CodeHash(UUID signIn, byte[] hash) {}

    private final JdbcClient jdbc;

    SignInRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends, no other transaction stores a request or tries a code for this mailbox. */
    public void lock(String mailbox) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:mailbox, 1))::text")
                .param("mailbox", mailbox)
                .query(String.class)
                .optional();
    }

    public RecentMailCounts sentTo(String mailbox, SignInRequester requester) {
        return jdbc.sql("""
                select count(*) filter (where invited and lately) as in_a_quarter,
                       count(*) filter (where invited) as in_a_day,
                       count(*) filter (where invited and lately and same) as in_a_quarter_to_requester,
                       count(*) filter (where invited and same) as in_a_day_to_requester,
                       count(*) filter (where answer = 'DECLINED') > 0 as declined_in_a_day,
                       (select count(*) from sign_in
                        where answer = 'DECLINED' and asked_at > now() - interval '1 day'
                          and case when :newcomer then newcomer and network = :network else browser = :browser end)
                           as declined_in_a_day_for_requester
                from (select answer, answer = 'INVITED' as invited, asked_at > now() - interval '15 minutes' as lately,
                             case when :newcomer then newcomer and network = :network else browser = :browser end as same
                      from sign_in
                      where mailbox = :mailbox and asked_at > now() - interval '1 day') as asked
                """)
                .param("mailbox", mailbox)
                .param("newcomer", requester.newcomer())
                .param("network", requester.network())
                .param("browser", Secret.hash(requester.browser()))
                .query(RecentMailCounts.class)
                .single();
    }

    /** Whether a mail was asked for in this browser, today. */
    public boolean knows(byte[] browser) {
        return jdbc.sql("""
                select exists (select from sign_in where browser = :browser and asked_at > now() - interval '1 day')
                """).param("browser", browser).query(Boolean.class).single();
    }

    /** Each of them was a chance to guess one code. */
    public int wrongCodesToday(String mailbox) {
        return jdbc.sql("""
                select coalesce(sum(wrong_codes), 0) from sign_in
                where mailbox = :mailbox and asked_at > now() - interval '1 day'
                """).param("mailbox", mailbox).query(Integer.class).single();
    }

    /** The congress is not stored if it does not exist, or is a draft that the address may not see. */
    public SignIn insert(
            String email, SignInWish wish, String language, SignInRequester requester, SignInMailDecision answer) {
        return jdbc.sql("""
                insert into sign_in (id, email, mailbox, congress, wish_slot, wish_participant, wish_path, language,
                                     browser, newcomer, network, answer, asked_at, expires_at)
                values (:id, :email, :mailbox,
                        (select slug from congress
                         where slug = :congress
                           and (published_at is not null
                                or exists (select from organiser where congress = slug and organiser.email = :email)
                                or exists (select from administrator where administrator.email = :email))),
                        :slot, :participant,
                        :path, :language, :browser, :newcomer, :network, :answer, now(),
                        now() + interval '15 minutes')
                returning *
                """)
                .param("id", UUID.randomUUID())
                .param("email", email)
                .param("mailbox", EmailAddress.mailbox(email))
                .param(
                        "congress",
                        wish.congress() == null ? null : wish.congress().value())
                .param("slot", wish.slotId() == null ? null : wish.slotId().value())
                .param(
                        "participant",
                        wish.participantId() == null
                                ? null
                                : wish.participantId().value())
                .param("path", wish.path())
                .param("language", language)
                .param("browser", Secret.hash(requester.browser()))
                .param("newcomer", requester.newcomer())
                .param("network", requester.network())
                .param("answer", answer.name())
                .query(SignInRows::signIn)
                .single();
    }

    public Optional<SignIn> stillOpen(UUID id) {
        return jdbc.sql("""
                select * from sign_in
                where id = :id and answer = 'INVITED' and used_at is null and expires_at > now()
                """).param("id", id).query(SignInRows::signIn).optional();
    }

    public Optional<SignIn> declined(UUID id) {
        return jdbc.sql("select * from sign_in where id = :id and answer = 'DECLINED'")
                .param("id", id)
                .query(SignInRows::signIn)
                .optional();
    }

    public void addSecret(UUID signIn, byte[] token, byte[] code) {
        jdbc.sql("insert into sign_in_secret (token, sign_in, code) values (:token, :signIn, :code)")
                .param("token", token)
                .param("signIn", signIn)
                .param("code", code)
                .update();
    }

    /**
     * If two requests use a token at the same time, one of them finds it used. The code remains valid in the browser that
     * requested it, which is another one if a mail program opens links in its own window.
     *
     * @param browser where the link was opened
     */
    public Optional<Used> useByToken(byte[] token, byte[] browser) {
        return jdbc.sql("""
                update sign_in
                set used_at = now(), code_used_at = case when browser = :browser then now() else code_used_at end
                where id = (select sign_in from sign_in_secret where token = :token)
                  and used_at is null and expires_at > now()
                returning *, browser = :browser as asked_here
                """)
                .param("token", token)
                .param("browser", browser)
                .query((row, number) -> new Used(signIn(row, number), row.getBoolean("asked_here")))
                .optional();
    }

    /** The open requests of this browser for the address. Until the transaction ends, no other one tries a code for them. */
    public List<Open> lockOpen(byte[] browser, String email) {
        return jdbc.sql("""
                select id, wrong_codes from sign_in
                where browser = :browser and email = :email and code_used_at is null and expires_at > now()
                order by id for update
                """)
                .param("browser", browser)
                .param("email", email)
                .query((row, number) -> new Open(row.getObject("id", UUID.class), row.getInt("wrong_codes")))
                .list();
    }

    public List<CodeHash> codes(Collection<UUID> signIns) {
        return jdbc.sql("select sign_in, code from sign_in_secret where sign_in = any (:ids::uuid[])")
                .param("ids", texts(signIns))
                .query((row, number) -> new CodeHash(row.getObject("sign_in", UUID.class), row.getBytes("code")))
                .list();
    }

    public void countWrongCode(Collection<UUID> signIns) {
        jdbc.sql("update sign_in set wrong_codes = wrong_codes + 1 where id = any (:ids::uuid[])")
                .param("ids", texts(signIns))
                .update();
    }

    /** Marks the request as used by its code. The link can no longer be used, either. */
    public Used use(UUID id) {
        return jdbc.sql("""
                update sign_in set used_at = coalesce(used_at, now()), code_used_at = now() where id = :id returning *
                """)
                .param("id", id)
                .query((row, number) -> new Used(signIn(row, number), true))
                .single();
    }

    public void forgetOld() {
        jdbc.sql("delete from sign_in where asked_at < now() - interval '1 day'")
                .update();
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static SignIn signIn(ResultSet row, int number) throws SQLException {
        return new SignIn(
                row.getObject("id", UUID.class),
                row.getString("email"),
                new SignInWish(
                        CongressId.ofNullable(row.getString("congress")),
                        SlotId.ofNullable(row.getObject("wish_slot", UUID.class)),
                        ParticipantId.ofNullable(row.getObject("wish_participant", UUID.class)),
                        row.getString("wish_path")),
                row.getString("language"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
