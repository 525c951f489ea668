package org.meedoen.chaos.load;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A link by which two agree to go both or not at all. */
record Invitation(UUID id, String token) {

    static Invitation read(JsonNode json) {
        var link = json.path("link").asString();
        return new Invitation(UUID.fromString(json.path("id").asString()), link.substring(link.indexOf('#') + 1));
    }
}
