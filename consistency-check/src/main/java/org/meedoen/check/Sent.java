package org.meedoen.check;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A record of a topic. */
record Sent(String topic, int partition, long offset, String id, String type, JsonNode event) {

    boolean is(String wireName) {
        return type.equals(wireName);
    }

    String congress() {
        return event.path("congress").asString("");
    }

    UUID signup() {
        return UUID.fromString(event.path("signupId").asString());
    }

    UUID slot() {
        return UUID.fromString(event.path("slotId").asString());
    }

    int decision() {
        return event.path("decision").asInt();
    }
}
