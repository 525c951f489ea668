package org.meedoen.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every answer keeps to, whatever was asked. */
final class Rules {

    private static final List<String> NEVER_TOLD =
            List.of("Apache Tomcat", "Whitelabel", "\tat ", "Exception", "org.springframework", "org.meedoen");
    private static final String PROBLEM = "application/problem+json";
    private static final String OUR_PAGE = "id=\"app\"";

    private Rules() {}

    static List<String> broken(Target target, Attempt attempt, Optional<Reply> reply) {
        if (reply.isEmpty()) return attempt.whole() ? List.of("no answer") : List.of();
        var broken = new ArrayList<String>();
        var answer = reply.get();
        if (answer.status() < 0) return List.of("no HTTP");
        if (answer.status() >= 500 && !comesBack(answer)) broken.add("status " + answer.status());
        if (answer.status() >= 400 && !isOurPage(target, answer)) broken.addAll(ofProblem(attempt, answer));
        if (isMarkup(answer) && !isOurPage(target, answer)) broken.add("a page of a server's own");
        NEVER_TOLD.stream()
                .filter(answer.body()::contains)
                .map(words -> "tells \"" + words.strip() + "\"")
                .forEach(broken::add);
        if (!answer.header("server").isEmpty()) broken.add("names its server");
        return broken;
    }

    /** The one answer of this kind that is meant: too busy, or too many streams. */
    private static boolean comesBack(Reply answer) {
        return answer.status() == 503 && answer.header("retry-after").matches("[0-9]+");
    }

    private static List<String> ofProblem(Attempt attempt, Reply answer) {
        if (!answer.hasType(PROBLEM)) return List.of(answer.status() + " is no problem detail");
        if (attempt.head()) return List.of();
        return isWellFormed(answer) ? List.of() : List.of(answer.status() + " is no well-formed problem detail");
    }

    private static boolean isWellFormed(Reply answer) {
        try {
            var problem = JsonMapper.shared().readTree(answer.body());
            return text(problem, "type").startsWith("urn:meedoen:problem:")
                    && !text(problem, "title").isBlank()
                    && !text(problem, "detail").isBlank()
                    && problem.path("status").asInt(0) == answer.status();
        } catch (JacksonException unreadable) {
            return false;
        }
    }

    private static String text(JsonNode problem, String member) {
        return problem.path(member).asString("");
    }

    private static boolean isMarkup(Reply answer) {
        return answer.hasType("text/html") || answer.body().contains("<html");
    }

    /** A range, a compressed one, or none for HEAD. */
    private static boolean isInPart(Reply answer) {
        return answer.status() == 206
                || !answer.header("content-encoding").isEmpty()
                || answer.body().isEmpty();
    }

    /** The application, which also shows what was not found. */
    private static boolean isOurPage(Target target, Reply answer) {
        return target.servesPages()
                && (answer.status() == 200 || answer.status() == 206 || answer.status() == 404)
                && answer.hasType("text/html")
                && (answer.status() == 206
                        || answer.body().isEmpty()
                        || answer.body().contains(OUR_PAGE));
    }
}
