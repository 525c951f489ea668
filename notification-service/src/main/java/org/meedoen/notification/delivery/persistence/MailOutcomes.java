package org.meedoen.notification.delivery.persistence;

import java.sql.Types;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SignupId;
import org.meedoen.notification.delivery.ClaimedMail;
import org.meedoen.notification.mail.UnsentReason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Records results of attempts. A final state never changes. */
@Repository
public class MailOutcomes {

    /** Without waiting for the disk: what a crash of the database loses is sent again as the same message. */
    private static final String SENT = """
            with removed as (%s)
            update mails
            set state = 'SENT', sent_at = now(), attempts = attempts + 1, last_error = null, leased_until = null,
                held_up = false, told = :told
            from set_config('synchronous_commit', 'off', true)
            where id = :id and state = 'WAITING'
            """.formatted(MailedEntries.REMOVED);

    private static final String REST = """
            update mails
            set attempts = attempts + 1, last_error = :error, held_up = :heldUp, leased_until = null, begun = false,
                next_attempt_at = now() + make_interval(secs => :seconds)
            where id = :id and lease = :lease and state = 'WAITING'
            """;

    private static final String SET_ASIDE = """
            update mails
            set leased_until = null, begun = false, next_attempt_at = now() + make_interval(secs => :seconds)
            where id = :id and lease = :lease and state = 'WAITING'
            """;

    private static final String GIVE_UP = """
            update mails
            set state = 'GIVEN_UP', attempts = attempts + 1, last_error = :error, leased_until = null, held_up = false
            where id = :id and lease = :lease and state = 'WAITING'
            """;

    private static final String EXPIRE = """
            update mails set state = 'EXPIRED', leased_until = null
            where id = :id and lease = :lease and state = 'WAITING'
            """;

    private static final String ABSORB = """
            update mails set state = 'ABSORBED', reason = :reason, leased_until = null
            where id = :id and lease = :lease and state = 'WAITING'
            """;

    /** The entry that is in the calendar stays, and shows this sign-up's place from now on. */
    private static final String TOLD_ALREADY = """
            with absorbed as (
                update mails set state = 'ABSORBED', reason = 'TOLD_ALREADY', leased_until = null, entry = :entry
                where id = :id and lease = :lease and state = 'WAITING'
                returning id, participant_id, entry)
            update mails former set entry = null from absorbed
            where former.participant_id = absorbed.participant_id and former.entry = absorbed.entry and former.id <> absorbed.id
            """;

    private final JdbcClient jdbc;

    MailOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Also if the lease has passed to another worker.
     *
     * @param told the version of the matter
     * @param ended the sign-ups whose entries the recipient's calendar no longer shows
     */
    public void sent(ClaimedMail mail, @Nullable Long told, List<SignupId> ended) {
        jdbc.sql(SENT)
                .param("id", mail.id())
                .param("told", told, Types.BIGINT)
                .param("ended", ended.stream().map(SignupId::value).toArray(UUID[]::new))
                .update();
    }

    /** The last mail said the same, and the calendar shows it. */
    public void toldAlready(ClaimedMail mail) {
        var entry = mail.history().entries().stream().findFirst();
        ours(TOLD_ALREADY, mail)
                .param("entry", entry.map(shown -> shown.signupId().value()).orElse(null), Types.OTHER)
                .update();
    }

    /** @param heldUp whether a server was the cause, not the mail */
    public void rest(ClaimedMail mail, String error, Duration pause, boolean heldUp) {
        ours(REST, mail)
                .param("error", error)
                .param("seconds", pause.toSeconds())
                .param("heldUp", heldUp)
                .update();
    }

    /** Postpones it; this does not count as a failure. */
    public void setAside(ClaimedMail mail, Duration pause) {
        ours(SET_ASIDE, mail).param("seconds", pause.toSeconds()).update();
    }

    public void giveUp(ClaimedMail mail, String error) {
        ours(GIVE_UP, mail).param("error", error).update();
    }

    public void absorb(ClaimedMail mail, UnsentReason reason) {
        ours(ABSORB, mail).param("reason", reason.name()).update();
    }

    public void expire(ClaimedMail mail) {
        ours(EXPIRE, mail).update();
    }

    private JdbcClient.StatementSpec ours(String sql, ClaimedMail mail) {
        return jdbc.sql(sql).param("id", mail.id()).param("lease", mail.lease());
    }
}
