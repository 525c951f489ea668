package org.meedoen.description;

import java.util.List;
import org.meedoen.http.Paging;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes parameters that many operations have by components of the document. */
class SharedParameters {

    private SharedParameters() {}

    static void describe(ObjectNode operation) {
        var parameters = operation.withArray("/parameters");
        if (removed(parameters, "congress")) refer(parameters, "Congress");
        if (removed(parameters, "paging")) describePages(operation, parameters);
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
