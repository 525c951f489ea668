package org.meedoen.signup.announcement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Page;
import org.meedoen.http.Paging;
import org.meedoen.signup.announcement.Announcement.Content;
import org.meedoen.signup.announcement.AnnouncementResult.AlreadySent;
import org.meedoen.signup.announcement.AnnouncementResult.ChangedMeanwhile;
import org.meedoen.signup.announcement.AnnouncementResult.Deleted;
import org.meedoen.signup.announcement.AnnouncementResult.Done;
import org.meedoen.signup.announcement.AnnouncementResult.Unknown;
import org.meedoen.signup.announcement.AnnouncementResult.Wrong;
import org.meedoen.signup.announcement.persistence.AnnouncementRows;
import org.meedoen.signup.announcement.persistence.AudienceRows;
import org.meedoen.signup.announcement.persistence.RecipientRows;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes messages. Once its recipients are determined, a message does not change any more. */
@Component
public class Announcements {

    private final AnnouncementRows rows;
    private final AudienceRows audiences;
    private final RecipientRows recipients;
    private final AuditTrail trail;

    Announcements(AnnouncementRows rows, AudienceRows audiences, RecipientRows recipients, AuditTrail trail) {
        this.rows = rows;
        this.audiences = audiences;
        this.recipients = recipients;
        this.trail = trail;
    }

    /** The newest first. */
    public Page<Announcement> page(CongressId congress, Paging paging) {
        return rows.page(congress, paging);
    }

    public Optional<Announcement> find(CongressId congress, AnnouncementId id) {
        return rows.find(id).filter(found -> found.congress().equals(congress));
    }

    /** Empty if the congress has no such day, session, slot or organisation. */
    public Optional<AudienceSize> size(CongressId congress, Audience audience) {
        return isKnown(congress, audience) ? Optional.of(audiences.size(congress, audience)) : Optional.empty();
    }

    /** Who gets it, or who would get it now. */
    public Page<NamedRecipient> recipients(Announcement announcement, Paging paging) {
        return announcement.isSent()
                ? recipients.page(announcement.id(), paging)
                : audiences.page(announcement.congress(), announcement.content().audience(), paging);
    }

    @Transactional
    public AnnouncementResult add(CongressId congress, Content content) {
        var flaws = flaws(congress, content);
        if (!flaws.isEmpty()) return new Wrong(flaws);
        var id = AnnouncementId.random();
        rows.insert(congress, id, content);
        trail.record(congress, AuditEntry.of(AuditAction.ADD_ANNOUNCEMENT, congress, true));
        return stored(id);
    }

    /** @param expected whether the stored message is the one that should be changed */
    @Transactional
    public AnnouncementResult replace(
            CongressId congress, AnnouncementId id, Predicate<Announcement> expected, Content content) {
        var before = rows.lock(congress, id).orElse(null);
        if (before == null) return new Unknown();
        var flaws = flaws(congress, content);
        if (!flaws.isEmpty()) return new Wrong(flaws);
        var isDifferent = !before.content().equals(content);
        if (isDifferent && before.isSent()) return new AlreadySent();
        if (isDifferent && !expected.test(before)) return new ChangedMeanwhile();
        rows.update(id, content);
        trail.record(congress, AuditEntry.of(AuditAction.CHANGE_ANNOUNCEMENT, id, isDifferent));
        return stored(id);
    }

    @Transactional
    public AnnouncementResult delete(CongressId congress, AnnouncementId id) {
        var before = rows.lock(congress, id).orElse(null);
        if (before == null) return new Unknown();
        if (before.isSent()) return new AlreadySent();
        rows.delete(id);
        trail.record(congress, AuditEntry.of(AuditAction.DELETE_ANNOUNCEMENT, id, true));
        return new Deleted();
    }

    private List<Flaw> flaws(CongressId congress, Content content) {
        var flaws = ContentCheck.flaws(content);
        return flaws.isEmpty() && !isKnown(congress, content.audience())
                ? List.of(new Flaw("audience.of", "unknown-audience"))
                : flaws;
    }

    private boolean isKnown(CongressId congress, Audience audience) {
        return audience.isComplete() && audiences.exists(congress, audience);
    }

    private Done stored(AnnouncementId id) {
        return new Done(rows.find(id).orElseThrow());
    }
}
