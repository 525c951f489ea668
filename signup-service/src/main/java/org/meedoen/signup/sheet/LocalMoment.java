package org.meedoen.signup.sheet;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The moment of a local time when clocks change. An hour that is skipped does not exist. For an hour that occurs twice, the
 * first is used, unless an offset is given.
 */
public sealed interface LocalMoment {

    /** @param twice whether this time occurs twice, and no offset was given */
    record At(Instant instant, boolean twice) implements LocalMoment {}

    record Skipped() implements LocalMoment {}

    /** The time zone does not have this offset at this time. */
    record WrongOffset() implements LocalMoment {}

    static LocalMoment of(LocalDateTime local, @Nullable ZoneOffset offset, ZoneId zone) {
        var offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) return new Skipped();
        if (offset == null) return new At(local.toInstant(offsets.getFirst()), offsets.size() > 1);
        return offsets.contains(offset) ? new At(local.toInstant(offset), false) : new WrongOffset();
    }

    /** Whether it is the second moment with the same local time. */
    static boolean isRepeated(Instant moment, ZoneId zone) {
        var offset = zone.getRules().getOffset(moment);
        var offsets = zone.getRules().getValidOffsets(LocalDateTime.ofInstant(moment, offset));
        return !offsets.getFirst().equals(offset);
    }
}
