package org.meedoen.gateway.docs;

import java.util.Collection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document of one service. */
record ServiceDocument(String service, JsonNode json) {

    static ServiceDocument read(String service, String json) {
        return new ServiceDocument(service, JsonMapper.shared().readTree(json));
    }

    ObjectNode paths() {
        return object("/paths");
    }

    ObjectNode schemas() {
        return object("/components/schemas");
    }

    private ObjectNode object(String place) {
        return json.at(place) instanceof ObjectNode found
                ? found
                : JsonMapper.shared().createObjectNode();
    }

    /** The same document in which these schemas carry the service's name. */
    ServiceDocument withOwn(Collection<String> names) {
        String renamed = json.toString();
        for (String name : names) {
            renamed = renamed.replace(reference(name), reference(own(name)));
        }
        var document = read(service, renamed);
        var schemas = document.schemas();
        names.forEach(name -> schemas.set(own(name), schemas.remove(name)));
        return document;
    }

    private String own(String name) {
        return Character.toUpperCase(service.charAt(0)) + service.substring(1) + name;
    }

    private static String reference(String name) {
        return "\"#/components/schemas/" + name + "\"";
    }
}
