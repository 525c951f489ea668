package org.meedoen.description;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document of the whole interface: what one service does in it can be replaced. */
class InterfaceDocument {

    private static final String SCHEMA = "#/components/schemas/";

    private final ObjectNode document;

    InterfaceDocument(JsonNode document) {
        this.document = (ObjectNode) document.deepCopy();
    }

    /** @throws IllegalArgumentException if a schema has the name of another service's, but not its shape */
    JsonNode with(String service, ServiceInterface described) {
        var paths = document.withObject("/paths");
        ofService(paths, service).forEach(paths::remove);
        described.paths().forEach(path -> paths.set(path, described.path(path)));
        sort(paths);
        addSchemas(described.schemas(), referenced(paths(described), described.schemas()), service);
        return document;
    }

    private static List<JsonNode> paths(ServiceInterface described) {
        return described.paths().stream().<JsonNode>map(described::path).toList();
    }

    private static List<String> ofService(ObjectNode paths, String service) {
        return paths.propertyStream()
                .filter(path -> path.getValue().path("x-service").asString("").equals(service))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void addSchemas(ObjectNode added, Set<String> names, String service) {
        var schemas = document.withObject("/components/schemas");
        var others = referenced(ofOthers(service), schemas);
        names.forEach(name -> {
            if (others.contains(name) && !added.get(name).equals(schemas.get(name))) {
                throw new IllegalArgumentException("Two services describe '%s' differently".formatted(name));
            }
            schemas.set(name, added.get(name));
        });
        var used = referenced(List.of(document.path("paths"), document.at("/components/responses")), schemas);
        schemas.propertyNames().stream()
                .filter(name -> !used.contains(name))
                .toList()
                .forEach(schemas::remove);
        sort(schemas);
    }

    private List<JsonNode> ofOthers(String service) {
        return document.path("paths")
                .valueStream()
                .filter(path -> !path.path("x-service").asString("").equals(service))
                .toList();
    }

    /** The schemas these refer to, also through others. */
    private static Set<String> referenced(List<JsonNode> from, ObjectNode schemas) {
        var found = new HashSet<String>();
        var open = new ArrayDeque<JsonNode>(from);
        while (!open.isEmpty()) {
            open.pop().findValuesAsString("$ref").stream()
                    .filter(reference -> reference.startsWith(SCHEMA))
                    .map(reference -> reference.substring(SCHEMA.length()))
                    .filter(schemas::has)
                    .filter(found::add)
                    .forEach(name -> open.add(schemas.get(name)));
        }
        return found;
    }

    private static void sort(ObjectNode node) {
        var sorted = new TreeMap<String, JsonNode>();
        node.propertyStream().forEach(property -> sorted.put(property.getKey(), property.getValue()));
        node.removeAll();
        node.setAll(sorted);
    }
}
