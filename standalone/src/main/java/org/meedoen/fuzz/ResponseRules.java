package org.meedoen.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules that every response keeps, whatever the request. */
final class ResponseRules {

    private static final List<String> NEVER_IN_A_RESPONSE =
            List.of("Apache Tomcat", "Whitelabel", "\tat ", "Exception", "org.springframework", "org.meedoen");
    private static final String PROBLEM = "application/problem+json";
    private static final String OUR_PAGE = "id=\"app\"";

    private ResponseRules() {}

    static List<String> broken(Target target, FuzzRequest request, Optional<FuzzResponse> received) {
        return received.map(response -> broken(target, request, response))
                .orElseGet(() -> request.whole() ? List.of("no answer") : List.of());
    }

    private static List<String> broken(Target target, FuzzRequest request, FuzzResponse response) {
        if (response.status() < 0) return List.of("no HTTP");
        var broken = new ArrayList<String>();
        if (response.status() >= 500 && !asksForRetry(response)) broken.add("status " + response.status());
        if (response.status() >= 400 && !isOurPage(target, response)) broken.addAll(ofProblem(request, response));
        if (isMarkup(response) && !isOurPage(target, response)) broken.add("a server's own error page");
        NEVER_IN_A_RESPONSE.stream()
                .filter(response.body()::contains)
                .map(words -> "contains \"" + words.strip() + "\"")
                .forEach(broken::add);
        if (!response.header("server").isEmpty()) broken.add("names its server");
        return broken;
    }

    /** The one response of this kind that is intended: too busy, or too many streams. */
    private static boolean asksForRetry(FuzzResponse response) {
        return response.status() == 503 && response.header("retry-after").matches("[0-9]+");
    }

    private static List<String> ofProblem(FuzzRequest request, FuzzResponse response) {
        if (!response.hasType(PROBLEM)) return List.of(response.status() + " is no problem detail");
        if (request.head()) return List.of();
        return isWellFormed(response) ? List.of() : List.of(response.status() + " is no well-formed problem detail");
    }

    private static boolean isWellFormed(FuzzResponse response) {
        try {
            var problem = JsonMapper.shared().readTree(response.body());
            return text(problem, "type").startsWith("urn:meedoen:problem:")
                    && !text(problem, "title").isBlank()
                    && !text(problem, "detail").isBlank()
                    && problem.path("status").asInt(0) == response.status();
        } catch (JacksonException unreadable) {
            return false;
        }
    }

    private static String text(JsonNode problem, String member) {
        return problem.path(member).asString("");
    }

    private static boolean isMarkup(FuzzResponse response) {
        return response.hasType("text/html") || response.body().contains("<html");
    }

    /** A range, none for HEAD, or compressed with Brotli, which the JDK can't read. */
    private static boolean isUnreadable(FuzzResponse response) {
        return response.status() == 206
                || response.header("content-encoding").equals("br")
                || response.body().isEmpty();
    }

    /** The page of the application, which is also shown for unknown paths. */
    private static boolean isOurPage(Target target, FuzzResponse response) {
        return target.servesPages()
                && (response.status() == 200 || response.status() == 206 || response.status() == 404)
                && response.hasType("text/html")
                && (isUnreadable(response) || response.body().contains(OUR_PAGE));
    }
}
