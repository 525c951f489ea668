package org.meedoen.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The id of a slot. In JSON, in the key of a record and as text, it is the UUID alone. */
public record SlotId(@JsonValue UUID value) implements Comparable<SlotId> {

    public static SlotId random() {
        return new SlotId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if it is not a UUID */
    public static SlotId parse(String text) {
        return new SlotId(UUID.fromString(text));
    }

    @JsonCreator(mode = Mode.DELEGATING)
    public static @Nullable SlotId ofNullable(@Nullable UUID value) {
        return value == null ? null : new SlotId(value);
    }

    @Override
    public int compareTo(SlotId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
