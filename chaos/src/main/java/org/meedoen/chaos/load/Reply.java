package org.meedoen.chaos.load;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** What a client makes of an answer. */
public sealed interface Reply {

    /** A promise: 2xx. */
    record Told(int status, JsonNode body) implements Reply {}

    /** A reason why not, which will not go away by asking again. */
    record Refused(int status, String problem) implements Reply {}

    /** Not now: ask again after a while. */
    record Later(Duration pause) implements Reply {}
}
