package org.meedoen.check;

import java.util.stream.Stream;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import tools.jackson.databind.JsonNode;

/** A record of a topic. */
record Sent(String topic, int partition, long offset, String id, String type, JsonNode event) {

    boolean is(String wireName) {
        return type.equals(wireName);
    }

    CongressId congress() {
        return new CongressId(event.path("congress").asString(""));
    }

    SignupId signup() {
        return SignupId.parse(event.path("signupId").asString());
    }

    /** The sign-ups of a request: one, or the two of a pair. */
    Stream<SignupId> signups() {
        var partner = event.path("partner").path("signupId");
        return partner.isString() ? Stream.of(signup(), SignupId.parse(partner.asString())) : Stream.of(signup());
    }

    SlotId slot() {
        return SlotId.parse(event.path("slotId").asString());
    }

    int decision() {
        return event.path("decision").asInt();
    }
}
