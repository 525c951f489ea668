package org.meedoen.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;

/** The topics as the description of the events, {@code docs/asyncapi.yaml}, has them. */
public final class DescribedTopics {

    private static final Path DOCUMENT = Path.of("../docs/asyncapi.yaml");

    private DescribedTopics() {}

    /** How each topic forgets, by its name. */
    public static Map<String, String> cleanupPolicies() {
        return document()
                .path("channels")
                .valueStream()
                .filter(channel -> channel.has("bindings"))
                .collect(Collectors.toMap(
                        channel -> channel.path("address").asString(),
                        channel -> channel.at("/bindings/kafka/topicConfiguration")
                                .path("cleanup.policy")
                                .path(0)
                                .asString()));
    }

    private static JsonNode document() {
        try {
            Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(DOCUMENT));
            return InterfaceDescription.JSON.valueToTree(document);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
