package org.meedoen.signup.sheet;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What a local time means where clocks are changed: an hour that a night skips does not exist; of an hour that it has
 * twice, the first is meant unless an offset says otherwise.
 */
public sealed interface LocalMoment {

    /** @param twice whether the night has this time twice, and nothing said which is meant */
    record At(Instant instant, boolean twice) implements LocalMoment {}

    record Skipped() implements LocalMoment {}

    /** At this offset the place never has this time. */
    record WrongOffset() implements LocalMoment {}

    static LocalMoment of(LocalDateTime local, @Nullable ZoneOffset offset, ZoneId zone) {
        var offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) return new Skipped();
        if (offset == null) return new At(local.toInstant(offsets.getFirst()), offsets.size() > 1);
        return offsets.contains(offset) ? new At(local.toInstant(offset), false) : new WrongOffset();
    }

    /** Whether it is the second time that its night has the same local time. */
    static boolean isRepeated(Instant moment, ZoneId zone) {
        var offset = zone.getRules().getOffset(moment);
        var offsets = zone.getRules().getValidOffsets(LocalDateTime.ofInstant(moment, offset));
        return !offsets.getFirst().equals(offset);
    }
}
