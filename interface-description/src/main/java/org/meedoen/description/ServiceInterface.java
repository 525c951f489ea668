package org.meedoen.description;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What springdoc says of one service, with what holds for every operation added: who may call it, and which problems it
 * answers besides those its controller names.
 */
class ServiceInterface {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final String service;
    private final List<String> open;
    private final ObjectNode document;

    /**
     * @param open what anybody may call, as {@code METHOD /pattern}
     * @param generated springdoc's document; it is changed
     * @throws IllegalArgumentException if it describes nothing: a refusal, perhaps
     */
    ServiceInterface(String service, List<String> open, JsonNode generated) {
        this.service = service;
        this.open = open;
        this.document = (ObjectNode) generated;
        if (paths().isEmpty()) throw new IllegalArgumentException("This describes no interface: " + generated);
        paths().forEach(path ->
                complete(path, (ObjectNode) document.at("/paths").get(path)));
    }

    List<String> paths() {
        return document.path("paths").propertyNames().stream()
                .filter(path -> path.startsWith("/api/v1/"))
                .sorted()
                .toList();
    }

    ObjectNode path(String path) {
        return (ObjectNode) document.path("paths").get(path);
    }

    ObjectNode schemas() {
        return document.withObject("/components/schemas");
    }

    private void complete(String path, ObjectNode item) {
        item.put("x-service", service);
        METHODS.stream()
                .filter(item::has)
                .sorted()
                .forEach(method -> complete(method, path, (ObjectNode) item.get(method)));
    }

    private void complete(String method, String path, ObjectNode operation) {
        var answers = operation.withObject("/responses");
        boolean isOpen = isOpen(method, path);
        operation.withArray("/security").removeAll();
        if (!isOpen) operation.withArray("/security").addObject().putArray("session");
        SharedParameters.describe(operation, document.at("/components/schemas"));
        Problems.describe(answers, problems(path, operation, isOpen).toList());
        answers.forEach(ServiceInterface::completed);
    }

    /** For statuses that nothing else in the document describes. */
    private static void completed(JsonNode answer) {
        if (answer.has("$ref")) return;
        ((ObjectNode) answer)
                .withObject("/headers")
                .putObject("API-Version")
                .put("$ref", "#/components/headers/API-Version");
        var content = answer.path("content");
        if (content.has("*/*")) {
            var json = ((ObjectNode) content).remove("*/*");
            ((ObjectNode) content).set("application/json", json);
        }
    }

    private static Stream<CommonProblem> problems(String path, ObjectNode operation, boolean isOpen) {
        return Stream.of(CommonProblem.values())
                .filter(problem -> problem.isPossible(path.contains("{"), operation.has("requestBody"), isOpen));
    }

    private boolean isOpen(String method, String path) {
        var container = PathContainer.parsePath(path.replaceAll("\\{[^}]*}", "x"));
        return open.stream()
                .map(line -> line.trim().split("\\s+"))
                .filter(line -> line[0].equalsIgnoreCase(method))
                .anyMatch(
                        line -> PathPatternParser.defaultInstance.parse(line[1]).matches(container));
    }
}
