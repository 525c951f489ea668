package org.meedoen.signup.programme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When and where a slot was before it moved.
 *
 * @param untilVersion the version of the slot that replaced this one
 */
public record SlotBefore(
        long untilVersion,
        Instant start,
        Instant end,
        MeetingPoint meetingPoint,
        @Nullable String endPoint,
        @Nullable String endPointEn) {}
