package org.meedoen.benchmarks.rush;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.meedoen.benchmarks.baseline.RowLockTransaction;
import org.meedoen.benchmarks.harness.Benchmark;
import org.meedoen.benchmarks.harness.Rounds;
import org.meedoen.benchmarks.harness.TestConditions;
import org.meedoen.benchmarks.installation.GatewayBeforeStub;
import org.meedoen.benchmarks.installation.MailProgress;
import org.meedoen.benchmarks.load.Connections;
import org.meedoen.benchmarks.load.LoadResult;
import org.meedoen.benchmarks.load.OpenLoop;
import org.meedoen.benchmarks.report.Figure;
import org.meedoen.benchmarks.report.Goal;
import org.meedoen.benchmarks.report.Numbers;
import org.meedoen.benchmarks.report.Reference;
import org.meedoen.benchmarks.report.Report;
import org.meedoen.benchmarks.report.Series;
import org.meedoen.contracts.CongressId;
import org.meedoen.trial.Options;
import org.meedoen.trial.TrialContext;

/** Measures how long a decision takes at a fixed rate of sign-ups. */
public final class SteadyRate implements Benchmark {

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
        return "500 sign-ups a second for 60 seconds, however long the responses take";
    }

    @Override
    public List<String> options() {
        return List.of("rate", "seconds", "warm-ups", "rounds");
    }

    @Override
    public Report run(Options options, TrialContext context) throws Exception {
        var rate = options.number("rate", 500);
        var seconds = options.number("seconds", 60);
        var rounds = new Rounds(options.number("warm-ups", 3), options.number("rounds", 3));
        var scenario = new Scenario(context);
        var stub = GatewayBeforeStub.start(
                context, scenario.installation.trial(), scenario.installation.sessions(), Map.of());
        var rowLock = context.keep(
                new RowLockTransaction(scenario.installation.trial().databases()::baseline, CLIENTS));
        var measured = rounds.run(name -> round(name, scenario, stub, rowLock, rate, seconds));
        return report(rate, seconds, rounds.measured(measured), scenario.installation.mails());
    }

    /** The sign-ups last for the whole time, the references for a third of it. */
    private record Round(
            LoadResult run, CongressId congress, DelayedDecisions delayed, Histogram rowLock, LoadResult stubbed) {

        private static double millis(Histogram nanos, double percentile) {
            return nanos.getValueAtPercentile(percentile) / 1e6;
        }
    }

    private static Round round(
            String name, Scenario scenario, GatewayBeforeStub stub, RowLockTransaction rowLock, int rate, int seconds)
            throws Exception {
        scenario.report(name + ", the row-lock transaction");
        var transactions = rowLock.atRate(rate, rate * seconds / 3);
        scenario.report(name + ", the gateway before a stub");
        var stubbed = atRate(scenario, stub.port(), rate, scenario.strangers(rate * seconds / 3));
        var delayed = new DelayedDecisions();
        var congress = scenario.congress(SLOTS, rate * seconds);
        var wishes = scenario.wishes(List.of(congress), rate * seconds, delayed);
        scenario.report(name + ", " + rate + " sign-ups a second");
        var run = atRate(scenario, scenario.installation.trial().port(), rate, wishes);
        scenario.report(name + ": " + run.latencies());
        return new Round(run, congress.slug(), delayed, transactions, stubbed);
    }

    /** Collects garbage before the start: a pause of the load generator would count as latency. */
    private static LoadResult atRate(Scenario scenario, int port, int rate, List<SignUp> wishes)
            throws InterruptedException {
        System.gc();
        var patience = PATIENCE.plusSeconds(wishes.size() / rate);
        return new OpenLoop(scenario.vertx, Connections.to(port, scenario.vertx), CONNECTIONS, rate, patience)
                .run(wishes);
    }

    private static Report report(int rate, int seconds, List<Round> rounds, MailProgress mails) {
        var last = rounds.getLast();
        var mail = mails.about(last.congress().value());
        return new Report(
                "steady",
                Instant.now(),
                TestConditions.now(rate + " sign-ups/s for " + seconds
                        + " s, each timed from the moment it was due until its decision was known; " + SLOTS
                        + " slots"),
                List.of(
                        figure("half within", 50, rounds),
                        figure("99% within", 99, rounds).towards(Goal.atMost(REQUIRED_MILLIS, AIM_MILLIS)),
                        figure("99.9% within", 99.9, rounds),
                        figure("all within", 100, rounds)),
                List.of(
                        "outcomes of the last round: " + last.run().outcomes() + "; "
                                + last.delayed().text(),
                        "carried " + Numbers.text(last.run().perSecond()) + " sign-ups/s",
                        "mail of the last round: " + mail.sent() + " of " + mail.due()
                                + " sent when the last decision was known"));
    }

    private static Figure figure(String what, double percentile, List<Round> rounds) {
        return Figure.of(what, "ms", Series.over(rounds, round -> round.run().millis(percentile)))
                .beside(new Reference(
                        "row-lock transaction, one slot",
                        Series.over(rounds, round -> Round.millis(round.rowLock(), percentile))))
                .within(new Reference(
                        "gateway before a stub",
                        Series.over(rounds, round -> round.stubbed().millis(percentile))));
    }
}
