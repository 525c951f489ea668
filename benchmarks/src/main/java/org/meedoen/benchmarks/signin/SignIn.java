package org.meedoen.benchmarks.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.meedoen.benchmarks.harness.Benchmark;
import org.meedoen.benchmarks.harness.Rounds;
import org.meedoen.benchmarks.harness.TestConditions;
import org.meedoen.benchmarks.report.Figure;
import org.meedoen.benchmarks.report.Goal;
import org.meedoen.benchmarks.report.Numbers;
import org.meedoen.benchmarks.report.Reference;
import org.meedoen.benchmarks.report.Report;
import org.meedoen.benchmarks.report.Series;
import org.meedoen.benchmarks.rush.RushResult;
import org.meedoen.benchmarks.rush.Scenario;
import org.meedoen.trial.Options;
import org.meedoen.trial.SignedInPerson;
import org.meedoen.trial.TrialContext;

/** Measures how long a sign-in mail takes while others sign up. */
public final class SignIn implements Benchmark {

    private static final int CONNECTIONS = 64;
    private static final Duration QUIET = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final double REQUIRED_SECONDS = 5;
    private static final double AIM_SECONDS = 1;

    @Override
    public String name() {
        return "sign-in";
    }

    @Override
    public String what() {
        return "sign-in mails during a rush, from the request to the mail server";
    }

    @Override
    public List<String> options() {
        return List.of("rate", "people", "warm-ups", "rounds");
    }

    @Override
    public Report run(Options options, TrialContext context) throws Exception {
        var rate = options.number("rate", 10);
        var people = options.number("people", 8_000);
        var rounds = new Rounds(options.number("warm-ups", 2), options.number("rounds", 3));
        var scenario = new Scenario(context);
        var mail = new MailArrivals(scenario.installation.trial().data().resolve("mail"));
        var measured = rounds.run(name -> round(name, context, scenario, mail, rate, people));
        return report(rate, people, measured.getFirst(), rounds.measured(measured));
    }

    /** The delays before and during the rush. */
    private record Round(Histogram quiet, Histogram rush, long rejected, RushResult result) {

        private static double seconds(Histogram millis, double percentile) {
            return millis.getValueAtPercentile(percentile) / 1e3;
        }

        private String inTheRush() {
            return rush.getTotalCount() + " requests, half within " + Numbers.text(seconds(rush, 50))
                    + " s, 99% within " + Numbers.text(seconds(rush, 99)) + " s, all within "
                    + Numbers.text(seconds(rush, 100)) + " s";
        }
    }

    private static Round round(
            String name, TrialContext context, Scenario scenario, MailArrivals mail, int rate, int people)
            throws InterruptedException {
        var congress = scenario.congress(1, people);
        var addresses = scenario.installation.people().in(congress.slug(), rate * 300).stream()
                .map(SignedInPerson::address)
                .iterator();
        var begun = Instant.now();
        var requests =
                new SignInRequests(scenario.vertx, scenario.installation.trial().port(), rate, addresses);
        try (requests) {
            context.progress().now(name + ", nobody signs up");
            Thread.sleep(QUIET);
            var quietUntil = Instant.now();
            var result = scenario.rush(name, people, 1, 1, CONNECTIONS).confirmed();
            var rushEnded = Instant.now();
            requests.close();
            var delays = new MailDelays(requests.sent(), arrivals(requests, mail, begun));
            var round = new Round(
                    delays.between(begun, quietUntil),
                    delays.between(rushEnded.minus(result.run().took()), rushEnded),
                    requests.rejected(),
                    result);
            context.progress().now(name + ": " + round.inTheRush());
            return round;
        }
    }

    private static Map<String, Instant> arrivals(SignInRequests requests, MailArrivals mail, Instant begun)
            throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var sent = requests.sent().keySet();
        var arrived = mail.since(begun);
        while (!arrived.keySet().containsAll(sent)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Some sign-in mails did not arrive");
            }
            Thread.sleep(500);
            arrived = mail.since(begun);
        }
        return arrived;
    }

    private static Report report(int rate, int people, Round first, List<Round> rounds) {
        return new Report(
                "sign-in",
                Instant.now(),
                TestConditions.now(
                        rate + " requests a second, each for another address, timed until the mail server has"
                                + " the mail; meanwhile " + people + " participants on " + CONNECTIONS
                                + " connections sign up"),
                Stream.of(50.0, 99.0, 100.0)
                        .map(percentile -> figure(percentile, rounds))
                        .toList(),
                List.of(
                        "last round: " + rounds.getLast().inTheRush() + "; rejected temporarily "
                                + rounds.getLast().rejected() + " times",
                        "the first rush after the start: " + first.inTheRush(),
                        "the rush of the last round: "
                                + Numbers.text(rounds.getLast().result().perSecond()) + "/s"));
    }

    private static Figure figure(double percentile, List<Round> rounds) {
        var what = percentile == 50 ? "half within" : percentile == 100 ? "all within" : "99% within";
        var figure = Figure.of(what, "s", Series.over(rounds, round -> Round.seconds(round.rush(), percentile)))
                .beside(new Reference(
                        "nobody signs up", Series.over(rounds, round -> Round.seconds(round.quiet(), percentile))));
        return percentile == 99 ? figure.towards(Goal.atMost(REQUIRED_SECONDS, AIM_SECONDS)) : figure;
    }
}
