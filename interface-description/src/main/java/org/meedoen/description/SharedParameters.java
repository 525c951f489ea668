package org.meedoen.description;

import java.util.List;
import org.meedoen.http.Paging;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes parameters that many operations have by components of the document, and objects in a query by their parts. */
class SharedParameters {

    private SharedParameters() {}

    /** @param schemas the components of the document */
    static void describe(ObjectNode operation, JsonNode schemas) {
        var parameters = operation.withArray("/parameters");
        if (removed(parameters, "congress")) refer(parameters, "Congress");
        if (removed(parameters, "paging")) describePages(operation, parameters);
        List.copyOf(parameters.valueStream().toList()).forEach(parameter -> split(parameters, parameter, schemas));
        if (parameters.isEmpty()) operation.remove("parameters");
    }

    /** Of a list that comes in pages: the parts of {@link Paging}, and the headers of such an answer. */
    private static void describePages(ObjectNode operation, ArrayNode parameters) {
        refer(parameters, "Limit");
        refer(parameters, "Page");
        var headers = operation.withObject("/responses/200/headers");
        for (var name : List.of("Link", "Total-Count")) {
            headers.putObject(name).put("$ref", "#/components/headers/" + name);
        }
    }

    /** Spring reads the parts of an argument that is an object from parameters with their names. */
    private static void split(ArrayNode parameters, JsonNode parameter, JsonNode schemas) {
        var object = schemas.path(nameOf(parameter.path("schema")));
        var parts = object.path("properties");
        if (!parameter.path("in").asString("").equals("query") || parts.isEmpty()) return;
        removed(parameters, parameter.path("name").asString());
        parts.properties().forEach(part -> parameters.add(parameter(part.getKey(), part.getValue(), object)));
    }

    private static String nameOf(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static ObjectNode parameter(String name, JsonNode part, JsonNode object) {
        var parameter = ((ObjectNode) object).objectNode().put("name", name).put("in", "query");
        parameter.put(
                "required",
                object.path("required")
                        .valueStream()
                        .anyMatch(each -> each.asString().equals(name)));
        var schema = (ObjectNode) part.deepCopy();
        var description = schema.remove("description");
        if (description != null) parameter.set("description", description);
        return (ObjectNode) parameter.set("schema", schema);
    }

    private static boolean removed(ArrayNode parameters, String name) {
        int before = parameters.size();
        return parameters.removeIf(parameter -> isNamed(parameter, name)).size() < before;
    }

    private static boolean isNamed(JsonNode parameter, String name) {
        return parameter.path("name").asString("").equals(name);
    }

    private static void refer(ArrayNode parameters, String component) {
        parameters.addObject().put("$ref", "#/components/parameters/" + component);
    }
}
