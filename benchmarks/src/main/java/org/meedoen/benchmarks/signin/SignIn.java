package org.meedoen.benchmarks.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.meedoen.benchmarks.meedoen.Person;
import org.meedoen.benchmarks.report.Figure;
import org.meedoen.benchmarks.report.Goal;
import org.meedoen.benchmarks.report.Numbers;
import org.meedoen.benchmarks.report.Report;
import org.meedoen.benchmarks.report.Series;
import org.meedoen.benchmarks.report.Yardstick;
import org.meedoen.benchmarks.rush.Ground;
import org.meedoen.benchmarks.rush.Rounds;
import org.meedoen.benchmarks.rush.Rushed;
import org.meedoen.benchmarks.workshop.Benchmark;
import org.meedoen.benchmarks.workshop.Circumstances;
import org.meedoen.benchmarks.workshop.Options;
import org.meedoen.benchmarks.workshop.Workshop;

/** Who comes while everybody signs up has to sign in first: how long does the mail take? */
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
        return "the mail to sign in, from the press of the button to the mail server, while a rush goes on";
    }

    @Override
    public List<String> options() {
        return List.of("rate", "people", "warm-ups", "rounds");
    }

    @Override
    public Report run(Options options, Workshop workshop) throws Exception {
        var rate = options.number("rate", 10);
        var people = options.number("people", 8_000);
        var rounds = new Rounds(options.number("warm-ups", 2), options.number("rounds", 3));
        var ground = new Ground(workshop);
        var mail = new CaughtMail(ground.site.launched().data().resolve("mail"));
        var measured = rounds.run(name -> round(name, workshop, ground, mail, rate, people));
        return report(rate, people, measured.getFirst(), rounds.counting(measured));
    }

    /** What those waited who pressed while nobody signed up, and while everybody did. */
    private record Round(Histogram quiet, Histogram rush, long sentAway, Rushed rushed) {

        private static double seconds(Histogram millis, double percentile) {
            return millis.getValueAtPercentile(percentile) / 1e3;
        }

        private String inTheRush() {
            return rush.getTotalCount() + " presses, half within " + Numbers.text(seconds(rush, 50)) + " s, 99% within "
                    + Numbers.text(seconds(rush, 99)) + " s, all within " + Numbers.text(seconds(rush, 100)) + " s";
        }
    }

    private static Round round(String name, Workshop workshop, Ground ground, CaughtMail mail, int rate, int people)
            throws InterruptedException {
        var congress = ground.congress(1, people);
        var addresses = ground.site.people().in(congress.slug(), rate * 300).stream()
                .map(Person::address)
                .iterator();
        var begun = Instant.now();
        var presses = new Presses(ground.vertx, ground.site.launched().port(), rate, addresses);
        try (presses) {
            workshop.progress().now(name + ", nobody signs up");
            Thread.sleep(QUIET);
            var quietUntil = Instant.now();
            var rushed = ground.rush(name, people, 1, 1, CONNECTIONS).confirmed();
            var rushEnded = Instant.now();
            presses.close();
            var waited = new Waited(presses.pressed(), arrivals(presses, mail, begun));
            var round = new Round(
                    waited.between(begun, quietUntil),
                    waited.between(rushEnded.minus(rushed.run().took()), rushEnded),
                    presses.sentAway(),
                    rushed);
            workshop.progress().now(name + ": " + round.inTheRush());
            return round;
        }
    }

    private static Map<String, Instant> arrivals(Presses presses, CaughtMail mail, Instant begun)
            throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var pressed = presses.pressed().keySet();
        var arrived = mail.since(begun);
        while (!arrived.keySet().containsAll(pressed)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Not everybody got the mail to sign in with");
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
                Circumstances.now(rate + " presses a second, each for another address, timed until the mail server has"
                        + " the mail; meanwhile " + people + " participants on " + CONNECTIONS
                        + " connections sign up"),
                Stream.of(50.0, 99.0, 100.0)
                        .map(percentile -> figure(percentile, rounds))
                        .toList(),
                List.of(
                        "last round: " + rounds.getLast().inTheRush() + "; sent away "
                                + rounds.getLast().sentAway() + " times",
                        "the first rush after the start: " + first.inTheRush(),
                        "the rush of the last round: "
                                + Numbers.text(rounds.getLast().rushed().perSecond()) + "/s"));
    }

    private static Figure figure(double percentile, List<Round> rounds) {
        var what = percentile == 50 ? "half within" : percentile == 100 ? "all within" : "99% within";
        var figure = Figure.of(what, "s", Series.over(rounds, round -> Round.seconds(round.rush(), percentile)))
                .beside(new Yardstick(
                        "nobody signs up", Series.over(rounds, round -> Round.seconds(round.quiet(), percentile))));
        return percentile == 99 ? figure.towards(Goal.atMost(REQUIRED_SECONDS, AIM_SECONDS)) : figure;
    }
}
