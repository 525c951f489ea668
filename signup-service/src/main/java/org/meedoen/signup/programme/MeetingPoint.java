package org.meedoen.signup.programme;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where people gather, with its coordinates where they are known.
 *
 * @param nameEn where there is a translation
 */
public record MeetingPoint(
        String name,
        @Nullable String nameEn,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    /** A centimetre; what is finer than that could not be told from an error of counting. */
    private static final double STEPS_PER_DEGREE = 1e7;

    public MeetingPoint {
        latitude = rounded(latitude);
        longitude = rounded(longitude);
    }

    private static @Nullable Double rounded(@Nullable Double degrees) {
        return degrees == null ? null : Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
    }

    /** Whether people have to be told. What only becomes known says no more than where it always was. */
    boolean elsewhereThan(MeetingPoint before) {
        return !name.equals(before.name) || bothKnown(before) && !sameCoordinates(before);
    }

    private boolean bothKnown(MeetingPoint before) {
        return latitude != null && before.latitude != null;
    }

    private boolean sameCoordinates(MeetingPoint before) {
        return Objects.equals(latitude, before.latitude) && Objects.equals(longitude, before.longitude);
    }
}
