package org.meedoen.signup.announcement.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.signup.announcement.Announcement;
import org.meedoen.signup.announcement.AnnouncementState;
import org.meedoen.signup.announcement.Audience;
import org.meedoen.signup.text.Translated;

/**
 * A message as organisers see it.
 *
 * @param recipients 0 until they are determined, when it is sent
 */
record AnnouncementView(
        AnnouncementId id,
        AnnouncementState state,
        Audience audience,
        Translated subject,
        Translated body,
        Instant createdAt,
        @Nullable Instant sendAt,
        @Nullable Instant sentAt,
        @Nullable Instant stoppedAt,
        int recipients) {

    static AnnouncementView of(Announcement announcement) {
        var content = announcement.content();
        var course = announcement.course();
        return new AnnouncementView(
                announcement.id(),
                announcement.state(),
                content.audience(),
                content.subject(),
                content.body(),
                course.createdAt(),
                course.sendAt(),
                course.sentAt(),
                course.stoppedAt(),
                course.recipients());
    }
}
