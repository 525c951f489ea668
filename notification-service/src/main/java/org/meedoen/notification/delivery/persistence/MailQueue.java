package org.meedoen.notification.delivery.persistence;

import static org.meedoen.notification.delivery.persistence.MailRecords.HAS_A_LATER_DECISION;
import static org.meedoen.notification.delivery.persistence.MailRecords.IN_FLIGHT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.meedoen.contracts.SignupId;
import org.meedoen.notification.delivery.ClaimedMail;
import org.meedoen.notification.delivery.Lane;
import org.meedoen.notification.mail.MailHistory;
import org.meedoen.notification.mail.MailHistory.MailedEntry;
import org.meedoen.notification.mail.MailKind;
import org.meedoen.notification.mail.Notice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Leases each waiting mail to one worker at a time. The lease of a worker that dies expires. Mails of a lane to one participant
 * are sent one after the other, in the order of the decisions. Mails about the same matter have a pause between them; decisions during
 * the pause are merged into one mail.
 *
 * <p>Statements over many rows skip locked rows, so that workers never wait for each other.
 */
@Repository
public class MailQueue {

    private static final String EXPIRE = """
            with expired as (
                select id from mails m
                where lane = :lane and state = 'WAITING' and expires_at <= now() and not %s
                for update skip locked)
            update mails m set state = 'EXPIRED', leased_until = null from expired where m.id = expired.id
            """.formatted(IN_FLIGHT);

    /** Mails that were in flight when a later decision came, and then failed. */
    private static final String ABSORB = """
            with overtaken as (
                select id from mails m
                where lane = :lane and state = 'WAITING' and lease is not null and not %s and %s
                for update skip locked)
            update mails m set state = 'ABSORBED', reason = 'LATER_DECISION' from overtaken where m.id = overtaken.id
            """.formatted(IN_FLIGHT, HAS_A_LATER_DECISION);

    /** The participant got a mail about the same matter a moment ago. */
    private static final String TOLD_JUST_NOW = """
            exists (
                select from mails told
                where told.participant_id = %1$s.participant_id and told.matter = %1$s.matter
                and told.sent_at > now() - make_interval(secs => :pause))
            """;

    private static final String CLAIM =
            """
            with due as (
                select id from mails m
                where lane = :lane and state = 'WAITING' and next_attempt_at <= now()
                and (leased_until is null or leased_until <= now())
                and not %s
                and not exists (
                    select from mails earlier
                    where earlier.participant_id = m.participant_id and earlier.state = 'WAITING'
                    and earlier.lane = m.lane and earlier.seq < m.seq and not %s)
                order by seq limit :limit
                for update skip locked),
            claimed as (
                update mails m
                set lease = :lease, leased_until = now() + make_interval(secs => :seconds), begun = false
                from due where m.id = due.id
                returning m.*)
            select c.*, (
                select max(told) from mails earlier
                where earlier.participant_id = c.participant_id and earlier.matter = c.matter) as told_before,
                coalesce(c.says = (
                    select told.says from mails told
                    where told.participant_id = c.participant_id and told.matter = c.matter and told.state = 'SENT'
                    and told.sent_at > c.created_at - make_interval(secs => :pause)
                    order by told.sent_at desc limit 1), false) as told_already,
                %s as entries
            from claimed c order by seq
            """.formatted(TOLD_JUST_NOW.formatted("m"), TOLD_JUST_NOW.formatted("earlier"), MailedEntries.OF_MAIL);

    /** Without waiting for the disk: what a crash of the database loses is sent again as the same message. */
    private static final String BEGIN = """
            update mails set begun = true, leased_until = now() + make_interval(secs => :seconds)
            from set_config('synchronous_commit', 'off', true)
            where id = :id and lease = :lease and state = 'WAITING' and (expires_at is null or expires_at > now())
            """;

    private static final String RELEASE = """
            update mails set leased_until = null
            where id = any(:ids) and lease = :lease and state = 'WAITING' and not begun
            """;

    /** Failures because a server was unavailable do not count. */
    private static final String RESUME = """
            with waiting as (
                select id from mails where lane = :lane and state = 'WAITING' and held_up
                for update skip locked)
            update mails m set held_up = false, attempts = 0, next_attempt_at = now()
            from waiting where m.id = waiting.id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MailQueue(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional
    public List<ClaimedMail> claim(Lane lane, int limit, Duration lease, Duration pause) {
        jdbc.sql(EXPIRE).param("lane", lane.name()).update();
        jdbc.sql(ABSORB).param("lane", lane.name()).update();
        return jdbc.sql(CLAIM)
                .param("lane", lane.name())
                .param("limit", limit)
                .param("lease", UUID.randomUUID())
                .param("seconds", seconds(lease))
                .param("pause", seconds(pause))
                .query((row, number) -> read(row))
                .list();
    }

    /** The last check whether it may be sent; from here on it is in flight. */
    public boolean begin(ClaimedMail mail, Duration lease) {
        return jdbc.sql(BEGIN)
                        .param("id", mail.id())
                        .param("lease", mail.lease())
                        .param("seconds", seconds(lease))
                        .update()
                == 1;
    }

    /** An entry may be in the recipient's calendar from now on. */
    public void offerEntry(ClaimedMail mail) {
        jdbc.sql(MailedEntries.OFFER)
                .param("id", mail.id())
                .param("signup", mail.notice().subject())
                .update();
    }

    /** The recipient's calendar may no longer show these from now on. */
    public void removeEntries(ClaimedMail mail, List<SignupId> ended) {
        if (ended.isEmpty()) return;
        jdbc.sql(MailedEntries.REMOVE)
                .param("id", mail.id())
                .param("ended", ended.stream().map(SignupId::value).toArray(UUID[]::new))
                .update();
    }

    /** Releases claimed mails that were not begun. */
    public void release(Collection<ClaimedMail> mails) {
        if (mails.isEmpty()) return;
        jdbc.sql(RELEASE)
                .param("ids", mails.stream().map(ClaimedMail::id).toArray(UUID[]::new))
                .param("lease", mails.iterator().next().lease())
                .update();
    }

    /** The servers work again: mails that only waited for them are due at once. */
    public void resume(Lane lane) {
        jdbc.sql(RESUME).param("lane", lane.name()).update();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private ClaimedMail read(ResultSet row) throws SQLException {
        var notice = notice(row);
        var history = history(row);
        return new ClaimedMail(
                row.getObject("id", UUID.class),
                row.getObject("lease", UUID.class),
                notice,
                row.getInt("attempts"),
                history,
                row.getBoolean("told_already") && history.agreesWith(notice));
    }

    private MailHistory history(ResultSet row) throws SQLException {
        return new MailHistory(
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getObject("told_before", Long.class),
                List.of(json.readValue(row.getString("entries"), MailedEntry[].class)));
    }

    private Notice notice(ResultSet row) throws SQLException {
        return json.readValue(
                row.getString("payload"),
                MailKind.valueOf(row.getString("kind")).notice());
    }
}
