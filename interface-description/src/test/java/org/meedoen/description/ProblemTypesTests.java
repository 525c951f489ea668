package org.meedoen.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every problem that has a sentence is described as a response of some operation. */
class ProblemTypesTests {

    private static final Pattern SENTENCE = Pattern.compile("^problem\\.([a-z-]+)\\.title=", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([a-z-]+)`");

    /** Problems that occur before an operation is found, or where there is none. */
    private static final Set<String> NOT_OF_AN_OPERATION =
            Set.of("method-not-allowed", "address-too-long", "headers-too-large", "no-such-range");

    private static final JsonNode DOCUMENT = document();

    @Test
    void every_problem_is_an_answer_and_every_described_problem_has_a_sentence() throws IOException {
        var told = sentences();
        assertThat(told).contains("full", "invalid-fields", "cross-site");
        told.removeAll(NOT_OF_AN_OPERATION);
        assertThat(described()).containsExactlyElementsOf(told);
    }

    @Test
    void what_many_operations_answer_is_described_alike_everywhere() {
        for (var common : CommonProblem.values()) {
            assertThat(named(DOCUMENT.at("/components/responses/" + common.title())))
                    .containsExactlyInAnyOrderElementsOf(common.types());
        }
    }

    private static Set<String> described() {
        var responses = DOCUMENT.path("paths").findValues("responses").stream().flatMap(JsonNode::valueStream);
        var shared = DOCUMENT.at("/components/responses").valueStream();
        return Stream.concat(responses, shared)
                .filter(response -> response.at("/content").has("application/problem+json"))
                .flatMap(response -> named(response).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named(JsonNode response) {
        return NAME.matcher(response.path("description").asString(""))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> sentences() throws IOException {
        var all = new TreeSet<String>();
        for (var bundle : Set.of(
                "http-edge/src/main/resources/edge-problems.properties",
                "gateway/src/main/resources/gateway-problems.properties",
                "signup-service/src/main/resources/problems.properties",
                "notification-service/src/main/resources/problems.properties")) {
            SENTENCE.matcher(Files.readString(Path.of("..", bundle)))
                    .results()
                    .map(match -> match.group(1))
                    .forEach(all::add);
        }
        return all;
    }

    private static JsonNode document() {
        return JsonMapper.shared().readTree(Path.of("../gateway/src/main/resources/openapi.json"));
    }
}
