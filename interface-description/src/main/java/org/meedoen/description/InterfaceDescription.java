package org.meedoen.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares what a service does with what the document says it does. With {@code -Dinterface=write} the document is
 * changed instead.
 */
public final class InterfaceDescription {

    /** As a test of a module sees it. */
    private static final Path DOCUMENT = Path.of("../gateway/src/main/resources/openapi.json");

    static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private InterfaceDescription() {}

    /**
     * @param generated springdoc's document of the service
     * @return the document as it is, and as the service would have it
     */
    public static Comparison compare(String service, JsonNode generated) {
        var stored = read();
        var described = new InterfaceDocument(JSON.readTree(stored))
                .with(service, new ServiceInterface(service, openPaths(), generated));
        var comparison = new Comparison(stored, JSON.writeValueAsString(described) + "\n");
        return "write".equals(System.getProperty("interface")) ? write(comparison) : comparison;
    }

    public record Comparison(String stored, String described) {}

    private static Comparison write(Comparison comparison) {
        try {
            Files.writeString(DOCUMENT, comparison.described());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return new Comparison(comparison.described(), comparison.described());
    }

    /** What anybody may call, as the service's own configuration has it. */
    private static List<String> openPaths() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        return Objects.requireNonNull(yaml.getObject()).entrySet().stream()
                .filter(property -> property.getKey().toString().startsWith("meedoen.http.public-paths["))
                .map(property -> property.getValue().toString())
                .toList();
    }

    private static String read() {
        try {
            return Files.readString(DOCUMENT);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
