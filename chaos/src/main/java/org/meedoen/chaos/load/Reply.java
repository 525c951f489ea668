package org.meedoen.chaos.load;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** How a client understands a response. */
public sealed interface Reply {

    int PENDING = 202;

    /** 2xx: a promise. */
    record Accepted(int status, JsonNode body) implements Reply {}

    /** 4xx: repeating the request will not help. */
    record Refused(int status, String problem) implements Reply {}

    /** 429, 503 or a broken connection: the request may be repeated. */
    record RetryLater(Duration pause) implements Reply {}

    /**
     * The order in which two requests for the same slot were decided, whatever the order of their responses: while a sign-up is
     * active, a request is answered with it, so a refusal was earlier; and a decision is newer than "pending".
     */
    static int inOrderOfDecision(Reply one, Reply other) {
        return Integer.compare(one.rank(), other.rank());
    }

    private int rank() {
        return switch (this) {
            case Refused _ -> 0;
            case Accepted(int status, var _) when status == PENDING -> 1;
            case Accepted _, RetryLater _ -> 2;
        };
    }
}
