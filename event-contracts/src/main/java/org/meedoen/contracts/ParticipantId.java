package org.meedoen.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The id of a participant. In JSON, in the key of a record and as text, it is the UUID alone. */
public record ParticipantId(@JsonValue UUID value) implements Comparable<ParticipantId> {

    public static ParticipantId random() {
        return new ParticipantId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if it is not a UUID */
    public static ParticipantId parse(String text) {
        return new ParticipantId(UUID.fromString(text));
    }

    @JsonCreator(mode = Mode.DELEGATING)
    public static @Nullable ParticipantId ofNullable(@Nullable UUID value) {
        return value == null ? null : new ParticipantId(value);
    }

    @Override
    public int compareTo(ParticipantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
