package org.meedoen.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/** Sends one request after the other to the targets in turn, with well-formed requests in between. */
public final class FuzzRun {

    private static final int MOST_LOGGED = 1024;
    private static final int REPEATED = 5;
    private static final int BETWEEN_WELL_FORMED = 10;
    private static final int SLOWEST_KEPT = 10;
    private static final int MOST_FINDINGS = 50;
    private static final FuzzRequest WELL_FORMED = new FuzzRequest(
            ("GET " + Corpus.API + "/congresses HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII),
            false,
            true);

    private final List<Target> targets;
    private final ServiceLogs logs;
    private final RequestGenerator generator;
    private final Duration longest;
    private final Map<Integer, Long> statuses = new TreeMap<>();
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final List<FuzzResult.Slow> slowest = new ArrayList<>();

    /**
     * @param session the cookie of a session, if there is one
     * @param longest how long the median of some answers to the same request may take
     */
    public FuzzRun(List<Target> targets, Path logs, long seed, Optional<String> session, Duration longest) {
        this.targets = targets;
        this.logs = new ServiceLogs(logs);
        this.longest = longest;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.generator = new RequestGenerator(random, session);
    }

    /** @param goesOn gets the number of requests that were sent; false ends the run */
    public FuzzResult run(LongPredicate goesOn) {
        var logged = logs.size();
        var sent = 0L;
        for (; goesOn.test(sent); sent++) {
            send(targets.get((int) (sent % targets.size())), generator.next());
            if (sent % BETWEEN_WELL_FORMED == 0) sendWellFormed();
        }
        var perRequest = (logs.size() - logged) / (double) Math.max(1, sent);
        return new FuzzResult(sent, statuses, List.copyOf(findings.values()), perRequest, List.copyOf(slowest));
    }

    private void send(Target target, FuzzRequest request) {
        var before = logs.size();
        var response = sendRepeatedly(target, request);
        statuses.merge(response.map(FuzzResponse::status).orElse(0), 1L, Long::sum);
        ResponseRules.broken(target, request, response).forEach(what -> note(target, what, request));
        if (logs.size() - before > MOST_LOGGED && logsTooMuch(target, request)) {
            note(target, "logs more than " + MOST_LOGGED + " bytes", request);
        }
        if (request.whole() && response.filter(this::isSlow).isPresent() && staysSlow(target, request)) {
            note(target, "takes longer than " + longest.toMillis() + " ms", request);
        }
        response.ifPresent(received ->
                keepIfSlow(new FuzzResult.Slow(target.name(), Duration.ofNanos(received.nanos()), request.toString())));
    }

    /**
     * If Tomcat refuses a request before it has read the version, it answers with the version of the request before: after one
     * of HTTP/0.9, such as {@code GET} without a path, without status and headers. A well-formed request resets that, so a
     * request counts as unanswered only if it is not answered after one either.
     */
    private static Optional<FuzzResponse> sendRepeatedly(Target target, FuzzRequest request) {
        var response = Exchange.send(target, request);
        for (var i = 1; response.isEmpty() && request.whole() && i < REPEATED; i++) {
            Exchange.send(target, WELL_FORMED);
            response = Exchange.send(target, request);
        }
        return response;
    }

    /** Other requests may have logged at the same time: only what is logged for every repetition counts. */
    private boolean logsTooMuch(Target target, FuzzRequest request) {
        var before = logs.size();
        for (var i = 0; i < REPEATED; i++) Exchange.send(target, request);
        return logs.size() - before > (long) MOST_LOGGED * REPEATED;
    }

    private boolean isSlow(FuzzResponse response) {
        return response.nanos() > longest.toNanos();
    }

    /** A pause of the machine makes one answer slow: only the median of some counts. */
    private boolean staysSlow(Target target, FuzzRequest request) {
        return IntStream.range(0, REPEATED)
                        .mapToObj(_ -> Exchange.send(target, request))
                        .flatMap(Optional::stream)
                        .filter(this::isSlow)
                        .count()
                > REPEATED / 2;
    }

    private void sendWellFormed() {
        for (var target : targets) {
            if (target.servesPages()
                    && Exchange.send(target, WELL_FORMED)
                                    .map(FuzzResponse::status)
                                    .orElse(0)
                            != 200) {
                note(target, "a well-formed request is not answered", WELL_FORMED);
            }
        }
    }

    private void note(Target target, String what, FuzzRequest request) {
        if (findings.size() < MOST_FINDINGS) {
            findings.putIfAbsent(target.name() + what, new Finding(target.name(), what, request.toString()));
        }
    }

    private void keepIfSlow(FuzzResult.Slow slow) {
        slowest.add(slow);
        slowest.sort(Comparator.comparing(FuzzResult.Slow::took).reversed());
        if (slowest.size() > SLOWEST_KEPT) slowest.removeLast();
    }
}
