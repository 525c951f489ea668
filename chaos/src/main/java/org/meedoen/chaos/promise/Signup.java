package org.meedoen.chaos.promise;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A sign-up as its participant was told of it. */
public record Signup(UUID id, UUID slot, Status status, String reason) {

    public static Signup read(JsonNode json) {
        return new Signup(
                UUID.fromString(json.path("id").asString()),
                UUID.fromString(json.path("slotId").asString()),
                Status.valueOf(json.path("status").asString()),
                json.path("reason").asString(""));
    }
}
