package org.meedoen.notification.delivery.persistence;

import static org.meedoen.notification.delivery.persistence.MailRecords.IN_FLIGHT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.CongressId;
import org.meedoen.notification.delivery.MailState;
import org.meedoen.readonly.ReadOnlyDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails of messages of the organisers. */
@Repository
public class AnnouncementMails {

    private static final String STOP = """
            update mails m set state = 'ABSORBED', reason = 'STOPPED', leased_until = null
            where m.announcement = :announcement and m.state = 'WAITING' and not %s
            """.formatted(IN_FLIGHT);

    /** A repeated event finds no mail that failed before it. */
    private static final String RETRY = """
            update mails
            set state = 'WAITING', reason = null, attempts = 0, lease = null, leased_until = null, begun = false, held_up = false,
                decided_at = :at, next_attempt_at = now()
            where announcement = :announcement and decided_at < :at
            and (state = 'GIVEN_UP' or state = 'WAITING' and attempts >= :stuck and leased_until is null)
            """;

    private static final String COUNTS = """
            select announcement as announcement_id,
                count(*) filter (where state = 'WAITING' and attempts < :stuck)::int as waiting,
                count(*) filter (where state = 'SENT')::int as sent,
                count(*) filter (where state = 'WAITING' and attempts >= :stuck)::int as stuck,
                count(*) filter (where state = 'GIVEN_UP')::int as refused,
                count(*) filter (where state = 'ABSORBED' and reason = 'STOPPED')::int as stopped,
                count(*) filter (where state = 'ABSORBED' and reason <> 'STOPPED')::int as unlisted
            from mails where congress = :congress and announcement is not null group by announcement
            """;

    private final JdbcClient jdbc;
    private final ReadOnlyDatabase database;

    AnnouncementMails(JdbcClient jdbc, ReadOnlyDatabase database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /**
     * What became of the mails of a message. Their sum is less than the number of its recipients while mails are being recorded.
     *
     * @param refused or given up for another reason
     * @param unlisted to participants who have left the list
     */
    public record AnnouncementCounts(
            AnnouncementId announcementId, int waiting, int sent, int stuck, int refused, int stopped, int unlisted) {}

    /** A mail that is with the mail server at this moment is finished. */
    public void stop(AnnouncementId announcement) {
        jdbc.sql(STOP).param("announcement", announcement.value()).update();
    }

    /** @param at when an organiser asked for it */
    public void retry(AnnouncementId announcement, Instant at) {
        jdbc.sql(RETRY)
                .param("announcement", announcement.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("stuck", MailState.FAILURES_UNTIL_STUCK)
                .update();
    }

    public List<AnnouncementCounts> counts(CongressId congress) {
        return database.jdbc()
                .sql(COUNTS)
                .param("congress", congress.value())
                .param("stuck", MailState.FAILURES_UNTIL_STUCK)
                .query((row, number) -> new AnnouncementCounts(
                        new AnnouncementId(row.getObject("announcement_id", UUID.class)),
                        row.getInt("waiting"),
                        row.getInt("sent"),
                        row.getInt("stuck"),
                        row.getInt("refused"),
                        row.getInt("stopped"),
                        row.getInt("unlisted")))
                .list();
    }
}
