package org.meedoen.notification.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a slot is like at this moment. */
record SlotFacts(
        UUID slotId,
        Congress congress,
        Session session,
        Instant start,
        Instant end,
        @Nullable MeetingPoint meetingPoint,
        @Nullable String endPoint,
        boolean cancelled) {

    record Congress(
            String slug,
            Translated name,
            String timeZone,
            @Nullable String contactEmail,
            boolean sample) {}

    record Session(Translated title) {}

    record MeetingPoint(
            String name,
            @Nullable Double latitude,
            @Nullable Double longitude) {}
}
