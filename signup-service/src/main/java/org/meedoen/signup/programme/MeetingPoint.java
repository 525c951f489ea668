package org.meedoen.signup.programme;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A meeting point, with its coordinates if they are known.
 *
 * @param nameEn null if there is no translation
 */
public record MeetingPoint(
        String name,
        @Nullable String nameEn,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    /** A centimetre. Smaller differences are rounding errors. */
    private static final double STEPS_PER_DEGREE = 1e7;

    public MeetingPoint {
        latitude = rounded(latitude);
        longitude = rounded(longitude);
    }

    private static @Nullable Double rounded(@Nullable Double degrees) {
        return degrees == null ? null : Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
    }

    /** Whether participants have to be informed. Coordinates that are added do not change the meeting point. */
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
