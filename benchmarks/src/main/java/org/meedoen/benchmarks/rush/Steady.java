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
        return List.of("rate", "seconds");
    }

    @Override
    public Report run(Options options, Workshop workshop) throws Exception {
        var rate = options.number("rate", 500);
        var seconds = options.number("seconds", 60);
        var ground = new Ground(workshop);
        var echo = EchoGateway.start(workshop, ground.site.launched(), ground.site.sessions(), Map.of());
        var usual = workshop.keep(new UsualTransaction(ground.site.launched().databases()::baseline, CLIENTS));
        workshop.progress().now("warming up");
        steady(ground, rate, rate * Math.max(20, seconds / 2));
        atRate(ground, echo.port(), rate, ground.strangers(rate * 20));
        workshop.progress().now("measuring the usual transaction");
        var transactions = usual.atRate(rate, rate * seconds / 3);
        workshop.progress().now("measuring the gateway before an echo");
        var echoed = atRate(ground, echo.port(), rate, ground.strangers(rate * seconds / 3));
        var signups = steady(ground, rate, rate * seconds);
        return report(rate, seconds, signups, transactions, echoed, ground.site.mails());
    }

    private record Signups(Run run, String congress, Detours detours) {}

    private static Signups steady(Ground ground, int rate, int people) throws InterruptedException {
        var detours = new Detours();
        var congress = ground.congress(SLOTS, people);
        var wishes = ground.wishes(List.of(congress), people, detours);
        ground.tell("measuring " + people + " sign-ups, " + rate + " a second");
        return new Signups(atRate(ground, ground.site.launched().port(), rate, wishes), congress.slug(), detours);
    }

    private static Run atRate(Ground ground, int port, int rate, List<SignUp> wishes) throws InterruptedException {
        var patience = PATIENCE.plusSeconds(wishes.size() / rate);
        return new OpenLoop(ground.vertx, Lines.to(port, ground.vertx), CONNECTIONS, rate, patience).run(wishes);
    }

    private static Report report(int rate, int seconds, Signups signups, Histogram usual, Run echoed, Mails mails) {
        var run = signups.run();
        var mail = mails.about(signups.congress());
        return new Report(
                "steady",
                Instant.now(),
                Circumstances.now(rate + " sign-ups/s for " + seconds
                        + " s, each timed from the moment it was due until its decision was known; " + SLOTS
                        + " slots"),
                List.of(
                        figure("half within", 50, run, usual, echoed),
                        figure("99% within", 99, run, usual, echoed).towards(Goal.atMost(REQUIRED_MILLIS, AIM_MILLIS)),
                        figure("99.9% within", 99.9, run, usual, echoed),
                        figure("all within", 100, run, usual, echoed)),
                List.of(
                        "endings: " + run.endings() + "; " + signups.detours().text(),
                        "carried " + Numbers.text(run.perSecond()) + " sign-ups/s",
                        "mail: " + mail.sent() + " of " + mail.due() + " sent when the last decision was known"));
    }

    private static Figure figure(String what, double percentile, Run run, Histogram usual, Run echoed) {
        return Figure.of(what, "ms", run.millis(percentile))
                .beside(new Yardstick(
                        "usual transaction, one slot", Series.of(usual.getValueAtPercentile(percentile) / 1e6)))
                .within(new Yardstick("gateway before an echo", Series.of(echoed.millis(percentile))));
    }
}
