package org.meedoen.chaos.verification;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A sign-up as a response showed it. */
public record ObservedSignup(UUID id, UUID slot, SignupStatus status, String reason) {

    public static ObservedSignup read(JsonNode json) {
        return new ObservedSignup(
                UUID.fromString(json.path("id").asString()),
                UUID.fromString(json.path("slotId").asString()),
                SignupStatus.valueOf(json.path("status").asString()),
                json.path("reason").asString(""));
    }
}
