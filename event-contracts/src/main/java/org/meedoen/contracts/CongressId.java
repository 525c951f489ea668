package org.meedoen.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The id of a congress: its slug, such as {@code lpb-2026}. In JSON, in the key of a record and as text, it is the slug alone.
 * Any text is accepted, so that a request for a congress that cannot exist is answered like one that does not.
 */
public record CongressId(@JsonValue String value) implements Comparable<CongressId> {

    @JsonCreator(mode = Mode.DELEGATING)
    public static @Nullable CongressId ofNullable(@Nullable String value) {
        return value == null ? null : new CongressId(value);
    }

    @Override
    public int compareTo(CongressId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
