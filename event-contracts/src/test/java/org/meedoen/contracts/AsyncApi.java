package org.meedoen.contracts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description of the events, {@code docs/asyncapi.yaml}. */
record AsyncApi(JsonNode document) {

    static AsyncApi read() {
        return new AsyncApi(new YAMLMapper().readTree(Path.of("../docs/asyncapi.yaml")));
    }

    /** The names of the messages with those of their schemas. */
    Map<String, String> schemaOfMessage() {
        return document.at("/components/messages")
                .valueStream()
                .collect(Collectors.toMap(
                        message -> message.path("name").asString(),
                        message -> lastOf(message.at("/payload/$ref").asString())));
    }

    JsonNode message(String name) {
        return document.at("/components/messages")
                .valueStream()
                .filter(message -> message.path("name").asString().equals(name))
                .findAny()
                .orElseThrow();
    }

    Map<String, JsonNode> channels() {
        return document.path("channels")
                .propertyStream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The names of the messages on a channel. */
    List<String> messagesOn(JsonNode channel) {
        return channel.path("messages")
                .valueStream()
                .map(message -> at(message.path("$ref").asString()).path("name").asString())
                .toList();
    }

    /** Follows a reference, if it is one. */
    JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? at(schema.path("$ref").asString()) : schema;
    }

    private JsonNode at(String reference) {
        return document.at(reference.substring(1));
    }

    /** A self-contained, strict schema: additional properties are not allowed. */
    JsonNode strictSchema(String name) {
        var schemas = (ObjectNode) document.at("/components/schemas").deepCopy();
        schemas.valueStream()
                .filter(schema -> schema.has("properties"))
                .forEach(schema -> ((ObjectNode) schema).put("additionalProperties", false));
        var alone = JsonMapper.shared().createObjectNode().put("$ref", "#/components/schemas/" + name);
        alone.withObject("/components").set("schemas", schemas);
        return alone;
    }

    private static String lastOf(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
