package org.meedoen.fuzz;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * @param statuses how often each status occurred; 0: no response
 * @param loggedPerRequest bytes, all services together
 * @param slowest the slowest responses, by the time to the first byte
 */
public record FuzzResult(
        long requests,
        Map<Integer, Long> statuses,
        List<Finding> findings,
        double loggedPerRequest,
        List<Slow> slowest) {

    /** @param took the time to the first byte of the response */
    public record Slow(String target, Duration took, String request) {}

    /** For people. */
    @Override
    public String toString() {
        return "%,d requests, statuses %s; %.0f bytes of log per request%n%s%n%s"
                .formatted(
                        requests,
                        statuses.entrySet().stream()
                                .map(status -> status.getKey() + " × " + status.getValue())
                                .collect(Collectors.joining(", ")),
                        loggedPerRequest,
                        slowest.stream()
                                .map(slow -> "  slowest: %d ms, %s: %s"
                                        .formatted(slow.took().toMillis(), slow.target(), slow.request()))
                                .collect(Collectors.joining("\n")),
                        findings.isEmpty()
                                ? "Nothing found"
                                : findings.size() + " found:\n"
                                        + findings.stream()
                                                .map(Finding::toString)
                                                .collect(Collectors.joining("\n")));
    }
}
