package org.meedoen.signup.announcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.text.Translated;

/** A message of the organisers. */
public record Announcement(AnnouncementId id, CongressId congress, Content content, Course course) {

    /** @param subject in English as well if the body is, and only then */
    public record Content(Audience audience, Translated subject, Translated body) {

        boolean isHalfTranslated() {
            return (subject.en() == null) != (body.en() == null);
        }
    }

    /**
     * @param sendAt null: a draft
     * @param sentAt when the recipients were determined
     * @param recipients 0 until then
     */
    public record Course(
            Instant createdAt,
            @Nullable Instant sendAt,
            @Nullable Instant sentAt,
            @Nullable Instant stoppedAt,
            int recipients) {}

    public AnnouncementState state() {
        if (course.stoppedAt != null) return AnnouncementState.STOPPED;
        if (course.sentAt != null) return AnnouncementState.SENT;
        return course.sendAt == null ? AnnouncementState.DRAFT : AnnouncementState.SCHEDULED;
    }

    boolean isSent() {
        return course.sentAt != null;
    }
}
