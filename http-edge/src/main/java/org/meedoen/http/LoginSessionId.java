package org.meedoen.http;

import java.util.UUID;

/** The id of a login session, which often stands beside that of its account. As text, it is the UUID alone. */
public record LoginSessionId(UUID value) {

    public static LoginSessionId random() {
        return new LoginSessionId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if it is not a UUID */
    public static LoginSessionId parse(String text) {
        return new LoginSessionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
