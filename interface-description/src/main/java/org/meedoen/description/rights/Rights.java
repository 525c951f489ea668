package org.meedoen.description.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who may call what, as the page says it and as the services have it. */
public final class Rights {

    /** As a test of a module sees them. */
    private static final Path PAGE = Path.of("../docs/rights.md");

    private static final Path DOCUMENT = Path.of("../gateway/src/main/resources/openapi.json");

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private Rights() {}

    /** In two texts, so that a test shows where they differ. */
    public record Comparison(String promised, String answered) {}

    /**
     * Calls every operation of a service as each of these callers.
     *
     * @param service as the document's {@code x-service} has it
     * @param status calls the operation and returns the status of the answer
     * @throws IllegalArgumentException if the service has no operation, or one without a line on the page
     */
    public static Comparison compare(
            String service, Set<CallerKind> callers, ToIntBiFunction<Operation, CallerKind> status) {
        var page = page();
        var operations = operationsOf(service);
        if (operations.isEmpty()) throw new IllegalArgumentException("No operation of " + service);
        return new Comparison(told(operations, callers, page::status), told(operations, callers, status));
    }

    private static String told(
            List<Operation> operations, Set<CallerKind> callers, ToIntBiFunction<Operation, CallerKind> status) {
        var text = new StringBuilder();
        for (var operation : operations) {
            text.append(operation).append('\n');
            for (var caller : callers) {
                text.append("    %-18s%d%n".formatted(caller.title(), status.applyAsInt(operation, caller)));
            }
        }
        return text.toString();
    }

    /** What the page says. */
    public static int promised(Operation operation, CallerKind caller) {
        return page().status(operation, caller);
    }

    /** All operations that have a line. */
    public static List<Operation> onThePage() {
        return page().operations();
    }

    /** All operations of the document. */
    public static List<Operation> inTheDocument() {
        return paths().stream().flatMap(path -> operations(path).stream()).toList();
    }

    public static List<Operation> operationsOf(String service) {
        return paths().stream()
                .filter(path -> serviceOf(path).equals(service))
                .flatMap(path -> operations(path).stream())
                .toList();
    }

    /** Which service answers this, as the document's {@code x-service} has it. */
    public static String serviceOf(Operation operation) {
        return paths().stream()
                .filter(path -> path.getKey().equals(operation.path()))
                .map(Rights::serviceOf)
                .findFirst()
                .orElseThrow();
    }

    private static String serviceOf(Map.Entry<String, JsonNode> path) {
        return path.getValue().path("x-service").asString("");
    }

    private static List<Operation> operations(Map.Entry<String, JsonNode> path) {
        return path.getValue().propertyNames().stream()
                .filter(METHODS::contains)
                .map(method -> new Operation(method.toUpperCase(Locale.ROOT), path.getKey()))
                .toList();
    }

    private static Set<Map.Entry<String, JsonNode>> paths() {
        return JsonMapper.shared().readTree(read(DOCUMENT)).path("paths").properties();
    }

    private static RightsPage page() {
        return new RightsPage(read(PAGE));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
