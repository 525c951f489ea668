package org.meedoen.signup.announcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.signup.AnnouncementSent;
import org.meedoen.signup.announcement.persistence.AnnouncementRows;
import org.meedoen.signup.announcement.persistence.AudienceRows;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the messages that are due by the database's clock. The recipients are determined, stored and published in one
 * transaction: after a failure, all of it has happened or none.
 */
@Component
class AnnouncementTimer {

    private static final int RECIPIENTS_OF_AN_EVENT = 200;

    private final CongressRows congresses;
    private final AnnouncementRows rows;
    private final AudienceRows audiences;
    private final AnnouncementEvents events;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    AnnouncementTimer(
            CongressRows congresses,
            AnnouncementRows rows,
            AudienceRows audiences,
            AnnouncementEvents events,
            AuditTrail trail,
            TransactionTemplate transaction) {
        this.congresses = congresses;
        this.rows = rows;
        this.audiences = audiences;
        this.events = events;
        this.trail = trail;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "${meedoen.announcements.check-every:1s}")
    void sendWhatIsDue() {
        rows.congressesWithSomethingDue()
                .forEach(congress -> transaction.executeWithoutResult(status -> sendWhatIsDueIn(congress)));
    }

    private void sendWhatIsDueIn(CongressId congress) {
        congresses.lock(congress);
        rows.lockDue(congress).forEach(this::send);
    }

    private void send(Announcement due) {
        var recipients =
                audiences.resolve(due.congress(), due.id(), due.content().audience());
        rows.sent(due.id());
        events.tell(
                due.id(),
                parts(recipients).stream()
                        .map(part -> new AnnouncementSent(due.congress(), due.id(), part))
                        .toList());
        trail.recordByClock(due.congress(), List.of(entry(due, recipients.size())));
    }

    private static AuditEntry entry(Announcement due, int recipients) {
        return AuditEntry.counted(AuditAction.SEND_ANNOUNCEMENT, due.id(), Map.of("recipients", recipients));
    }

    private static List<List<ParticipantId>> parts(List<ParticipantId> all) {
        var parts = new ArrayList<List<ParticipantId>>();
        for (var from = 0; from < all.size(); from += RECIPIENTS_OF_AN_EVENT) {
            parts.add(all.subList(from, Math.min(all.size(), from + RECIPIENTS_OF_AN_EVENT)));
        }
        return parts;
    }
}
