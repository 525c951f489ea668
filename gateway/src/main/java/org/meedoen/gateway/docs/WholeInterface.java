package org.meedoen.gateway.docs;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The services' documents as one: what is under {@code /api}, and a schema of the same name but another shape renamed. */
class WholeInterface {

    private final ObjectNode whole = JsonMapper.shared().createObjectNode();
    private final ObjectNode paths;
    private final ObjectNode schemas;

    WholeInterface(List<ServiceDocument> documents) {
        whole.put("openapi", documents.getFirst().json().path("openapi").asString("3.1.0"));
        whole.putObject("info").put("title", "Meedoen").put("version", "0.1.0");
        whole.putArray("servers").addObject().put("url", "/");
        paths = whole.putObject("paths");
        schemas = whole.putObject("components").putObject("schemas");
        documents.forEach(this::add);
    }

    String json() {
        return whole.toString();
    }

    private void add(ServiceDocument document) {
        var added = document.withOwn(document.schemas()
                .propertyStream()
                .filter(schema -> schemas.has(schema.getKey()))
                .filter(schema -> !schemas.get(schema.getKey()).equals(schema.getValue()))
                .map(Map.Entry::getKey)
                .toList());
        schemas.setAll(added.schemas());
        added.paths()
                .propertyStream()
                .filter(path -> path.getKey().startsWith("/api/"))
                .forEach(path -> paths.set(path.getKey(), path.getValue()));
    }
}
