package org.meedoen.standalone;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml sets the variables that the services read, and publishes no other port. */
class ComposeTests {

    private static final Path SOURCES = Path.of("..");
    private static final Pattern ASKED = Pattern.compile("\\$\\{(MEEDOEN_[A-Z_]+)");

    /** Read from files in the container, or without use on one machine. */
    private static final Set<String> NOT_IN_ENVIRONMENT = Set.of(
            "MEEDOEN_SECRETS",
            "MEEDOEN_GATEWAY_TOKEN",
            "MEEDOEN_NOTIFICATION_TOKEN",
            "MEEDOEN_METRICS_TOKEN",
            "MEEDOEN_KEY_SECRET",
            "MEEDOEN_KAFKA_PASSWORD",
            "MEEDOEN_DATABASE_PASSWORD",
            "MEEDOEN_SMTP_PASSWORD",
            "MEEDOEN_TOPIC_RETENTION",
            "MEEDOEN_KAFKA_REPLICATION");

    private static final Map<String, Map<String, Map<String, Object>>> PARSED = parsed();

    private final Map<String, Map<String, Object>> containers = containers();

    @Test
    void only_the_gateway_and_the_caught_mail_are_published() {
        var published =
                containers.entrySet().stream().filter(it -> it.getValue().containsKey("ports"));
        assertThat(published.map(Map.Entry::getKey)).containsExactlyInAnyOrder("gateway", "mailpit");
        assertThat(containers.get("mailpit").get("profiles")).hasToString("[demo]");
    }

    /** An intruder in the gateway cannot reach databases or topics. */
    @Test
    void the_gateway_shares_no_network_with_postgres_or_kafka() {
        assertThat(networks("gateway")).isNotEmpty().doesNotContainAnyElementsOf(networks("postgres"));
        assertThat(networks("gateway")).doesNotContainAnyElementsOf(networks("kafka"));
        assertThat(networks("postgres")).doesNotContainAnyElementsOf(networks("kafka"));
    }

    @Test
    void only_the_sender_and_the_sample_reach_the_mail_catcher() {
        assertThat(networks("mailpit")).hasSize(1);
        assertThat(names().stream().filter(name -> networks(name).containsAll(networks("mailpit"))))
                .containsExactlyInAnyOrder("mailpit", "notification-service", "sample");
    }

    @Test
    void postgres_and_kafka_are_in_internal_networks() {
        var networks = PARSED.get("networks");
        assertThat(Stream.of("postgres", "kafka").flatMap(name -> networks(name).stream()))
                .isNotEmpty()
                .allSatisfy(name -> assertThat((Map<?, ?>) networks.get(name)).hasToString("{internal=true}"));
    }

    /** Each client has its own user. */
    @Test
    void every_client_of_kafka_has_a_user_with_a_password() throws IOException {
        var draws = Files.readString(SOURCES.resolve("docker/draw-secrets"));
        var users = names().stream()
                .filter(name -> environment(name).contains("MEEDOEN_KAFKA"))
                .collect(toMap(name -> name, name -> value(name, "MEEDOEN_KAFKA_USER")));
        assertThat(users)
                .containsOnlyKeys(
                        "signup-service", "capacity-service", "notification-service", "kafka-access", "check");
        assertThat(users.values()).doesNotHaveDuplicates();
        assertThat(draws).contains("for user in signup capacity notification check; do");
        users.forEach((name, user) ->
                assertThat(user).isEqualTo(name.equals("kafka-access") ? "broker" : name.replace("-service", "")));
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
    @MethodSource("names")
    void every_container_has_limits_and_only_the_rights_it_needs(String name) {
        var container = containers.get(name);
        assertThat(container).containsKeys("mem_limit", "pids_limit").containsEntry("read_only", true);
        assertThat(container.get("cap_drop")).hasToString("[ALL]");
        assertThat(container.get("security_opt")).hasToString("[no-new-privileges:true]");
        assertThat(container).doesNotContainKeys("privileged", "pid", "ipc", "userns_mode");
        assertThat(container.containsKey("cap_add")).isEqualTo(name.equals("secrets"));
    }

    /** All secrets are mounted only where they are generated, and where the demo is marked. */
    @ParameterizedTest
    @MethodSource("names")
    void every_container_sees_only_its_own_secrets(String name) {
        var mounted = mounts(name).filter(mount -> mount.startsWith("secrets:") || mount.contains("source=secrets,"));
        if (name.equals("secrets") || name.equals("demo")) {
            assertThat(mounted).containsExactly("secrets:/secrets");
            assertThat(containers.get(name)).containsEntry("network_mode", "none");
        } else {
            assertThat(mounted)
                    .allMatch(mount -> mount.contains("read_only=true")
                            && mount.contains("volume={subpath=" + name.replace("-service", "") + "}"));
        }
    }

    @Test
    void no_secret_is_in_an_environment() {
        assertThat(names())
                .allSatisfy(name -> assertThat(environment(name).stream()
                                .filter(variable -> variable.matches(".*(PASSWORD|TOKEN|SECRET|JAAS).*"))
                                .filter(variable -> !variable.endsWith("_FILE")))
                        .isEmpty());
    }

    /** Where root is not allowed, Kubernetes rejects a user that is given by name. */
    @Test
    void every_image_runs_as_a_numbered_user() throws IOException {
        var lines = Files.readAllLines(SOURCES.resolve("Dockerfile"));
        var users = lines.stream().filter(line -> line.startsWith("USER ")).toList();
        assertThat(users).containsExactly("USER 10001");
        var targets = containers.values().stream()
                .filter(container -> container.containsKey("build"))
                .map(container -> ((Map<?, ?>) container.get("build")).get("target"))
                .collect(toSet());
        assertThat(targets).isNotEmpty().allMatch(target -> lines.contains("FROM base AS " + target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "signup-service", "capacity-service", "notification-service"})
    void a_service_gets_the_variables_that_it_reads_and_no_others(String service) throws IOException {
        var settings = settings(service, "application.yml")
                + (service.equals("gateway") ? "" : settings("messaging", "messaging-defaults.yml"));
        var asked = ASKED.matcher(settings).results().map(match -> match.group(1));
        assertThat(environment(service).stream().filter(name -> name.startsWith("MEEDOEN_")))
                .containsExactlyInAnyOrderElementsOf(
                        asked.filter(name -> !NOT_IN_ENVIRONMENT.contains(name)).collect(toSet()));
    }

    private static String settings(String module, String file) throws IOException {
        return Files.readString(
                SOURCES.resolve(module).resolve("src/main/resources").resolve(file));
    }

    private List<String> networks(String name) {
        var networks = (List<?>) containers.get(name).getOrDefault("networks", List.of());
        return networks.stream().map(String::valueOf).toList();
    }

    private String value(String name, String variable) {
        return String.valueOf(((Map<?, ?>) containers.get(name).get("environment")).get(variable));
    }

    private static Set<String> names() {
        return containers().keySet();
    }

    private Set<String> environment(String name) {
        var told = (Map<?, ?>) containers.get(name).getOrDefault("environment", Map.of());
        return told.keySet().stream().map(String::valueOf).collect(toSet());
    }

    private Stream<String> mounts(String name) {
        var mounts = (List<?>) containers.get(name).getOrDefault("volumes", List.of());
        return mounts.stream().map(String::valueOf);
    }

    private static Map<String, Map<String, Object>> containers() {
        return PARSED.get("services");
    }

    private static Map<String, Map<String, Map<String, Object>>> parsed() {
        try (var file = Files.newBufferedReader(SOURCES.resolve("docker-compose.yml"))) {
            return new Yaml().load(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
