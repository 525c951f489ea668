package org.meedoen.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The id of a message of the organisers. In JSON, in the key of a record and as text, it is the UUID alone. */
public record AnnouncementId(@JsonValue UUID value) implements Comparable<AnnouncementId> {

    public static AnnouncementId random() {
        return new AnnouncementId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if it is not a UUID */
    public static AnnouncementId parse(String text) {
        return new AnnouncementId(UUID.fromString(text));
    }

    @JsonCreator(mode = Mode.DELEGATING)
    public static @Nullable AnnouncementId ofNullable(@Nullable UUID value) {
        return value == null ? null : new AnnouncementId(value);
    }

    @Override
    public int compareTo(AnnouncementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
