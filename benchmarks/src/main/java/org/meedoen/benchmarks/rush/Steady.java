package org.meedoen.benchmarks.rush;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.meedoen.benchmarks.load.Lines;
import org.meedoen.benchmarks.load.OpenLoop;
import org.meedoen.benchmarks.load.Run;
import org.meedoen.benchmarks.meedoen.EchoGateway;
import org.meedoen.benchmarks.meedoen.Mails;
import org.meedoen.benchmarks.report.Figure;
import org.meedoen.benchmarks.report.Goal;
import org.meedoen.benchmarks.report.Numbers;
import org.meedoen.benchmarks.report.Report;
import org.meedoen.benchmarks.report.Series;
import org.meedoen.benchmarks.report.Yardstick;
import org.meedoen.benchmarks.usual.UsualTransaction;
import org.meedoen.benchmarks.workshop.Benchmark;
import org.meedoen.benchmarks.workshop.Circumstances;
import org.meedoen.benchmarks.workshop.Options;
import org.meedoen.benchmarks.workshop.Workshop;

/** So many sign-ups a second for a minute: how long does one wait for the decision? */
public final class Steady implements Benchmark {

    private static final int CLIENTS = 64;
    private static final int CONNECTIONS = 256;
    private static final int SLOTS = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final double REQUIRED_MILLIS = 100;
    private static final double AIM_MILLIS = 30;

    @Override
    public String name() {
        return "steady";
    }

    @Override
    public String what() {
        return "500 sign-ups a second for 60 seconds, whatever the answers take";
    }

    @Override
    public List<String> options() {
        return List.of("rate", "seconds", "warm-ups", "rounds");
    }

    @Override
    public Report run(Options options, Workshop workshop) throws Exception {
        var rate = options.number("rate", 500);
        var seconds = options.number("seconds", 60);
        var rounds = new Rounds(options.number("warm-ups", 3), options.number("rounds", 3));
        var ground = new Ground(workshop);
        var echo = EchoGateway.start(workshop, ground.site.launched(), ground.site.sessions(), Map.of());
        var usual = workshop.keep(new UsualTransaction(ground.site.launched().databases()::baseline, CLIENTS));
        var measured = rounds.run(name -> round(name, ground, echo, usual, rate, seconds));
        return report(rate, seconds, rounds.counting(measured), ground.site.mails());
    }

    /** Sign-ups for the whole time, the others for a third of it. */
    private record Round(Run run, String congress, Detours detours, Histogram usual, Run echoed) {

        private static double millis(Histogram nanos, double percentile) {
            return nanos.getValueAtPercentile(percentile) / 1e6;
        }
    }

    private static Round round(
            String name, Ground ground, EchoGateway echo, UsualTransaction usual, int rate, int seconds)
            throws Exception {
        ground.tell(name + ", the usual transaction");
        var transactions = usual.atRate(rate, rate * seconds / 3);
        ground.tell(name + ", the gateway before an echo");
        var echoed = atRate(ground, echo.port(), rate, ground.strangers(rate * seconds / 3));
        var detours = new Detours();
        var congress = ground.congress(SLOTS, rate * seconds);
        var wishes = ground.wishes(List.of(congress), rate * seconds, detours);
        ground.tell(name + ", " + rate + " sign-ups a second");
        var run = atRate(ground, ground.site.launched().port(), rate, wishes);
        ground.tell(name + ": " + run.waiting());
        return new Round(run, congress.slug(), detours, transactions, echoed);
    }

    /** What making so many people left behind is cleaned up before: a pause of ours would count as theirs. */
    private static Run atRate(Ground ground, int port, int rate, List<SignUp> wishes) throws InterruptedException {
        System.gc();
        var patience = PATIENCE.plusSeconds(wishes.size() / rate);
        return new OpenLoop(ground.vertx, Lines.to(port, ground.vertx), CONNECTIONS, rate, patience).run(wishes);
    }

    private static Report report(int rate, int seconds, List<Round> rounds, Mails mails) {
        var last = rounds.getLast();
        var mail = mails.about(last.congress());
        return new Report(
                "steady",
                Instant.now(),
                Circumstances.now(rate + " sign-ups/s for " + seconds
                        + " s, each timed from the moment it was due until its decision was known; " + SLOTS
                        + " slots"),
                List.of(
                        figure("half within", 50, rounds),
                        figure("99% within", 99, rounds).towards(Goal.atMost(REQUIRED_MILLIS, AIM_MILLIS)),
                        figure("99.9% within", 99.9, rounds),
                        figure("all within", 100, rounds)),
                List.of(
                        "endings of the last round: " + last.run().endings() + "; "
                                + last.detours().text(),
                        "carried " + Numbers.text(last.run().perSecond()) + " sign-ups/s",
                        "mail of the last round: " + mail.sent() + " of " + mail.due()
                                + " sent when the last decision was known"));
    }

    private static Figure figure(String what, double percentile, List<Round> rounds) {
        return Figure.of(what, "ms", Series.over(rounds, round -> round.run().millis(percentile)))
                .beside(new Yardstick(
                        "usual transaction, one slot",
                        Series.over(rounds, round -> Round.millis(round.usual(), percentile))))
                .within(new Yardstick(
                        "gateway before an echo",
                        Series.over(rounds, round -> round.echoed().millis(percentile))));
    }
}
