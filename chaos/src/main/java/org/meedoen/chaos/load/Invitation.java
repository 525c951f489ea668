package org.meedoen.chaos.load;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The link by which two participants agree to get places together or not at all. */
record Invitation(UUID id, String token) {

    static Invitation read(JsonNode json) {
        var link = json.path("link").asString();
        return new Invitation(UUID.fromString(json.path("id").asString()), link.substring(link.indexOf('#') + 1));
    }
}
