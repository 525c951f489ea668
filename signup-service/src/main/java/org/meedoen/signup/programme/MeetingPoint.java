package org.meedoen.signup.programme;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where people gather, with its coordinates where they are known. */
public record MeetingPoint(
        String name, @Nullable Double latitude, @Nullable Double longitude) {

    /** Whether people have to be told. Coordinates that become known say no more than where it always was. */
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
