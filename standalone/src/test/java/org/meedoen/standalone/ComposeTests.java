package org.meedoen.standalone;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml sets the variables that the services read, and publishes no other port. */
class ComposeTests {

    private static final Path SOURCES = Path.of("..");
    private static final Pattern ASKED = Pattern.compile("\\$\\{(MEEDOEN_[A-Z_]+)");

    /** Read from files in the container, or without use on one machine. */
    private static final Set<String> NOT_IN_ENVIRONMENT = Set.of(
            "MEEDOEN_SECRETS",
            "MEEDOEN_SERVICE_TOKEN",
            "MEEDOEN_DATABASE_PASSWORD",
            "MEEDOEN_TOPIC_RETENTION",
            "MEEDOEN_KAFKA_REPLICATION");

    private final Map<String, Map<String, Object>> containers = containers();

    @Test
    void only_the_gateway_and_the_caught_mail_are_published() {
        var published =
                containers.entrySet().stream().filter(it -> it.getValue().containsKey("ports"));
        assertThat(published.map(Map.Entry::getKey)).containsExactlyInAnyOrder("gateway", "mailpit");
        assertThat(containers.get("mailpit").get("profiles")).hasToString("[demo]");
    }

    /** A container with a smaller share does not become ready beside a busy program. */
    @Test
    void every_container_has_the_same_processor_share() {
        assertThat(containers).hasSizeGreaterThan(6);
        assertThat(containers.values()).allSatisfy(container -> {
            assertThat(container.keySet()).noneMatch(setting -> setting.startsWith("cpu"));
            assertThat(String.valueOf(container.get("deploy"))).doesNotContain("cpus");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "signup-service", "capacity-service", "notification-service"})
    void a_service_gets_the_variables_that_it_reads_and_no_others(String service) throws IOException {
        var settings = settings(service, "application.yml")
                + (service.equals("gateway") ? "" : settings("messaging", "messaging-defaults.yml"));
        var asked = ASKED.matcher(settings).results().map(match -> match.group(1));
        var told = (Map<?, ?>) containers.get(service).get("environment");
        assertThat(told.keySet().stream().map(String::valueOf).filter(name -> name.startsWith("MEEDOEN_")))
                .containsExactlyInAnyOrderElementsOf(
                        asked.filter(name -> !NOT_IN_ENVIRONMENT.contains(name)).collect(toSet()));
    }

    private static String settings(String module, String file) throws IOException {
        return Files.readString(
                SOURCES.resolve(module).resolve("src/main/resources").resolve(file));
    }

    private static Map<String, Map<String, Object>> containers() {
        try (var file = Files.newBufferedReader(SOURCES.resolve("docker-compose.yml"))) {
            return new Yaml()
                    .<Map<String, Map<String, Map<String, Object>>>>load(file)
                    .get("services");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
