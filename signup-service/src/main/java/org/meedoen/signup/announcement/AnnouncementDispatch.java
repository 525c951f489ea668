package org.meedoen.signup.announcement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.signup.AnnouncementRetried;
import org.meedoen.contracts.signup.AnnouncementStopped;
import org.meedoen.contracts.signup.AnnouncementTested;
import org.meedoen.signup.announcement.AnnouncementResult.AlreadyStopped;
import org.meedoen.signup.announcement.AnnouncementResult.ChangedMeanwhile;
import org.meedoen.signup.announcement.AnnouncementResult.Done;
import org.meedoen.signup.announcement.AnnouncementResult.Nobody;
import org.meedoen.signup.announcement.AnnouncementResult.NotSent;
import org.meedoen.signup.announcement.AnnouncementResult.Unknown;
import org.meedoen.signup.announcement.AnnouncementResult.Wrong;
import org.meedoen.signup.announcement.persistence.AnnouncementRows;
import org.meedoen.signup.announcement.persistence.AudienceRows;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides when messages are sent, stopped and tried again. {@link AnnouncementTimer} sends them. */
@Component
public class AnnouncementDispatch {

    private final AnnouncementRows rows;
    private final AudienceRows audiences;
    private final CongressRows congresses;
    private final AnnouncementReaders readers;
    private final AnnouncementEvents events;
    private final AuditTrail trail;

    AnnouncementDispatch(
            AnnouncementRows rows,
            AudienceRows audiences,
            CongressRows congresses,
            AnnouncementReaders readers,
            AnnouncementEvents events,
            AuditTrail trail) {
        this.rows = rows;
        this.audiences = audiences;
        this.congresses = congresses;
        this.readers = readers;
        this.events = events;
        this.trail = trail;
    }

    /**
     * Repeating it has no effect once the message is sent.
     *
     * @param moment null: now
     */
    @Transactional
    public AnnouncementResult send(
            CongressId congress, AnnouncementId id, Predicate<Announcement> expected, @Nullable Instant moment) {
        var before = rows.lock(congress, id).orElse(null);
        if (before == null) return new Unknown();
        if (before.state() == AnnouncementState.STOPPED) return new AlreadyStopped();
        if (before.isSent()) return recorded(before, AuditAction.SCHEDULE_ANNOUNCEMENT, false);
        if (!expected.test(before)) return new ChangedMeanwhile();
        var now = congresses.now();
        if (moment != null && moment.isBefore(now)) return new Wrong(List.of(new Flaw("sendAt", "moment-over")));
        if (audiences.size(congress, before.content().audience()).people() == 0) return new Nobody();
        rows.sendAt(id, moment == null ? now : moment);
        return recorded(before, AuditAction.SCHEDULE_ANNOUNCEMENT, true);
    }

    /** Takes it back before it is sent; afterwards, what is not sent yet is not sent. */
    @Transactional
    public AnnouncementResult stop(CongressId congress, AnnouncementId id) {
        var before = rows.lock(congress, id).orElse(null);
        if (before == null) return new Unknown();
        switch (before.state()) {
            case SCHEDULED -> rows.sendAt(id, null);
            case SENT -> {
                rows.stop(id);
                events.tell(id, new AnnouncementStopped(congress, id));
            }
            case DRAFT, STOPPED -> {
                return recorded(before, AuditAction.STOP_ANNOUNCEMENT, false);
            }
        }
        return recorded(before, AuditAction.STOP_ANNOUNCEMENT, true);
    }

    /** Only the mails that failed are tried again. */
    @Transactional
    public AnnouncementResult retry(CongressId congress, AnnouncementId id) {
        var before = rows.lock(congress, id).orElse(null);
        if (before == null) return new Unknown();
        if (before.state() == AnnouncementState.STOPPED) return new AlreadyStopped();
        if (!before.isSent()) return new NotSent();
        events.tell(id, new AnnouncementRetried(congress, id));
        return recorded(before, AuditAction.RETRY_ANNOUNCEMENT, true);
    }

    /**
     * Sends it to an organiser alone. Unknown also if the reader would not get it, as for a preview.
     *
     * @param reader as who it is written
     */
    @Transactional
    public AnnouncementResult test(CongressId congress, AnnouncementId id, ParticipantId reader, UUID account) {
        var before = rows.lock(congress, id).orElse(null);
        if (before == null || !isRead(id, reader)) return new Unknown();
        events.tell(id, new AnnouncementTested(congress, id, reader, account));
        return recorded(before, AuditAction.TEST_ANNOUNCEMENT, true);
    }

    private boolean isRead(AnnouncementId id, ParticipantId reader) {
        return readers.of(id, List.of(reader))
                .filter(found -> !found.readers().isEmpty())
                .isPresent();
    }

    private Done recorded(Announcement before, AuditAction action, boolean effective) {
        trail.record(before.congress(), AuditEntry.of(action, before.id(), effective));
        return new Done(rows.find(before.id()).orElseThrow());
    }
}
