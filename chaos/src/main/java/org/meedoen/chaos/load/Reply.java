package org.meedoen.chaos.load;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** How a client understands a response. */
public sealed interface Reply {

    /** 2xx: a promise. */
    record Accepted(int status, JsonNode body) implements Reply {}

    /** 4xx: repeating the request will not help. */
    record Refused(int status, String problem) implements Reply {}

    /** 429, 503 or a broken connection: the request may be repeated. */
    record RetryLater(Duration pause) implements Reply {}
}
