package org.meedoen.check;

import java.util.UUID;
import java.util.stream.Stream;
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

    /** The sign-ups of a request: one, or the two of a pair. */
    Stream<UUID> signups() {
        var partner = event.path("partner").path("signupId");
        return partner.isString() ? Stream.of(signup(), UUID.fromString(partner.asString())) : Stream.of(signup());
    }

    UUID slot() {
        return UUID.fromString(event.path("slotId").asString());
    }

    int decision() {
        return event.path("decision").asInt();
    }
}
