package org.meedoen.benchmarks.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.meedoen.benchmarks.harness.Benchmark;
import org.meedoen.benchmarks.harness.TestConditions;
import org.meedoen.benchmarks.installation.MeasuredInstallation;
import org.meedoen.benchmarks.report.Figure;
import org.meedoen.benchmarks.report.Goal;
import org.meedoen.benchmarks.report.Reference;
import org.meedoen.benchmarks.report.Report;
import org.meedoen.benchmarks.report.Series;
import org.meedoen.benchmarks.rush.Scenario;
import org.meedoen.benchmarks.watch.WatchedRush.Round;
import org.meedoen.trial.Options;
import org.meedoen.trial.TrialContext;

/** Thousands of open pages show the availability during a rush. */
public final class Watch implements Benchmark {

    private static final int REQUIRED_PAGES = 2_000;
    private static final int AIM_PAGES = 10_000;
    private static final Duration SOON = Duration.ofSeconds(1);

    @Override
    public String name() {
        return "watch";
    }

    @Override
    public String what() {
        return "2,000 open pages during a rush; --lines up to 10,000 (each needs two open files of the gateway)";
    }

    @Override
    public List<String> options() {
        return List.of("lines", "rounds", "people");
    }

    @Override
    public Report run(Options options, TrialContext context) throws Exception {
        var rounds = options.number("rounds", 3);
        var pages = options.number("lines", REQUIRED_PAGES);
        var people = options.number("people", 6_000);
        var scenario = new Scenario(context, MeasuredInstallation.start(context));
        var watched = WatchedRush.of(scenario, pages, people, context.progress());
        var measured = new ArrayList<Round>();
        for (var round = 0; round <= rounds; round++) {
            measured.add(watched.round(round == 0 ? "warming up" : "round " + round + " of " + rounds));
        }
        return report(pages, people, measured.getFirst(), measured.subList(1, measured.size()));
    }

    private static Report report(int pages, int people, Round first, List<Round> measured) {
        var last = measured.getLast();
        return new Report(
                "watch",
                Instant.now(),
                TestConditions.now(pages + " open pages while " + people
                        + " participants on 64 connections take the places of 20 slots"),
                List.of(
                        Figure.of("final numbers within 1 s", "pages", Series.over(measured, Watch::inTime))
                                .towards(Goal.atLeast(REQUIRED_PAGES, AIM_PAGES)),
                        Figure.of("last page complete after", "ms", Series.over(measured, Watch::longest))
                                .towards(Goal.atMost(SOON.toMillis(), SOON.toMillis())),
                        Figure.of("the rush at the same time", "decisions/s", Series.over(measured, Watch::watched))
                                .beside(new Reference("no open pages", Series.over(measured, Watch::unwatched))),
                        Figure.of("memory of an open page, gateway and service", "kB", first.memory() / 1e3)),
                List.of(
                        "last round, watched: " + last.watched().latencies(),
                        "µs of processor time for a sign-up, watched: "
                                + last.watched().processorTime(),
                        "the same, unwatched: " + last.unwatched().processorTime(),
                        "memory: what gateway and capacity-service took more when the first lines opened, in the "
                                + "warming-up round"));
    }

    private static double inTime(Round round) {
        return round.delays().within(SOON);
    }

    private static double longest(Round round) {
        return round.delays().longestMillis();
    }

    private static double watched(Round round) {
        return round.watched().perSecond();
    }

    private static double unwatched(Round round) {
        return round.unwatched().perSecond();
    }
}
