package org.meedoen.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The id of a sign-up. In JSON, in the key of a record and as text, it is the UUID alone. */
public record SignupId(@JsonValue UUID value) implements Comparable<SignupId> {

    public static SignupId random() {
        return new SignupId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if it is not a UUID */
    public static SignupId parse(String text) {
        return new SignupId(UUID.fromString(text));
    }

    @JsonCreator(mode = Mode.DELEGATING)
    public static @Nullable SignupId ofNullable(@Nullable UUID value) {
        return value == null ? null : new SignupId(value);
    }

    @Override
    public int compareTo(SignupId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
