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

/** Sends one request after the other, each to one of the targets, and keeps asking for something else in between. */
public final class FuzzRun {

    private static final int MOST_LOGGED = 1024;
    private static final int REPEATED = 5;
    private static final int BETWEEN_BYSTANDERS = 10;
    private static final int SLOWEST_KEPT = 10;
    private static final int MOST_FINDINGS = 50;
    private static final Attempt BYSTANDER = new Attempt(
            ("GET " + Corpus.API + "/congresses HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII),
            false,
            true);

    private final List<Target> targets;
    private final Logs logs;
    private final Attempts attempts;
    private final Map<Integer, Long> statuses = new TreeMap<>();
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final List<Outcome.Slow> slowest = new ArrayList<>();

    /** @param session a cookie that is a session, if there is one */
    public FuzzRun(List<Target> targets, Path logs, long seed, Optional<String> session) {
        this.targets = targets;
        this.logs = new Logs(logs);
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.attempts = new Attempts(chance, session);
    }

    /** @param goesOn asked with the number of requests that were sent */
    public Outcome run(LongPredicate goesOn) {
        var logged = logs.size();
        var sent = 0L;
        for (; goesOn.test(sent); sent++) {
            attempt(targets.get((int) (sent % targets.size())), attempts.next());
            if (sent % BETWEEN_BYSTANDERS == 0) askAsABystander();
        }
        var perRequest = (logs.size() - logged) / (double) Math.max(1, sent);
        return new Outcome(sent, statuses, List.copyOf(findings.values()), perRequest, List.copyOf(slowest));
    }

    private void attempt(Target target, Attempt attempt) {
        var before = logs.size();
        var reply = answer(target, attempt);
        statuses.merge(reply.map(Reply::status).orElse(0), 1L, Long::sum);
        Rules.broken(target, attempt, reply).forEach(what -> note(target, what, attempt));
        if (logs.size() - before > MOST_LOGGED && logsTooMuch(target, attempt)) {
            note(target, "logs more than " + MOST_LOGGED + " bytes", attempt);
        }
        reply.ifPresent(answer ->
                keepIfSlow(new Outcome.Slow(target.name(), Duration.ofNanos(answer.nanos()), attempt.toString())));
    }

    /**
     * Tomcat answers what it refuses before it has read the version in the manner of the request before it: without status
     * and headers after one of HTTP/0.9, such as {@code GET} with no address. A well-formed request ends that. So only a
     * request that is not answered after one either counts as unanswered.
     */
    private static Optional<Reply> answer(Target target, Attempt attempt) {
        var reply = Exchange.send(target, attempt);
        for (var i = 1; reply.isEmpty() && attempt.whole() && i < REPEATED; i++) {
            Exchange.send(target, BYSTANDER);
            reply = Exchange.send(target, attempt);
        }
        return reply;
    }

    /** Something else may have been logged meanwhile: only what comes again with each request is the request's. */
    private boolean logsTooMuch(Target target, Attempt attempt) {
        var before = logs.size();
        for (var i = 0; i < REPEATED; i++) Exchange.send(target, attempt);
        return logs.size() - before > (long) MOST_LOGGED * REPEATED;
    }

    private void askAsABystander() {
        for (var target : targets) {
            if (target.servesPages()
                    && Exchange.send(target, BYSTANDER).map(Reply::status).orElse(0) != 200) {
                note(target, "a bystander is not answered", BYSTANDER);
            }
        }
    }

    private void note(Target target, String what, Attempt attempt) {
        if (findings.size() < MOST_FINDINGS) {
            findings.putIfAbsent(target.name() + what, new Finding(target.name(), what, attempt.toString()));
        }
    }

    private void keepIfSlow(Outcome.Slow answer) {
        slowest.add(answer);
        slowest.sort(Comparator.comparing(Outcome.Slow::took).reversed());
        if (slowest.size() > SLOWEST_KEPT) slowest.removeLast();
    }
}
