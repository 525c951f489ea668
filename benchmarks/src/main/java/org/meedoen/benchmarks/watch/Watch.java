package org.meedoen.benchmarks.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.meedoen.benchmarks.meedoen.Site;
import org.meedoen.benchmarks.report.Figure;
import org.meedoen.benchmarks.report.Goal;
import org.meedoen.benchmarks.report.Report;
import org.meedoen.benchmarks.report.Series;
import org.meedoen.benchmarks.report.Yardstick;
import org.meedoen.benchmarks.rush.Ground;
import org.meedoen.benchmarks.watch.Audience.Round;
import org.meedoen.benchmarks.workshop.Benchmark;
import org.meedoen.benchmarks.workshop.Circumstances;
import org.meedoen.benchmarks.workshop.Options;
import org.meedoen.benchmarks.workshop.Workshop;

/** Thousands of pages that show the free places while a rush takes them. */
public final class Watch implements Benchmark {

    private static final int REQUIRED_LINES = 2_000;
    private static final int AIM_LINES = 10_000;
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
    public Report run(Options options, Workshop workshop) throws Exception {
        var rounds = options.number("rounds", 3);
        var lines = options.number("lines", REQUIRED_LINES);
        var people = options.number("people", 6_000);
        var ground = new Ground(workshop, Site.start(workshop));
        var audience = Audience.of(ground, lines, people, workshop.progress());
        var measured = new ArrayList<Round>();
        for (var round = 0; round <= rounds; round++) {
            measured.add(audience.round(round == 0 ? "warming up" : "round " + round + " of " + rounds));
        }
        return report(lines, people, measured.getFirst(), measured.subList(1, measured.size()));
    }

    private static Report report(int lines, int people, Round first, List<Round> measured) {
        var last = measured.getLast();
        return new Report(
                "watch",
                Instant.now(),
                Circumstances.now(lines + " pages look on while " + people
                        + " participants on 64 connections take the places of 20 slots"),
                List.of(
                        Figure.of("final numbers within 1 s", "pages", Series.over(measured, Watch::inTime))
                                .towards(Goal.atLeast(REQUIRED_LINES, AIM_LINES)),
                        Figure.of("the last page had them after", "ms", Series.over(measured, Watch::longest))
                                .towards(Goal.atMost(SOON.toMillis(), SOON.toMillis())),
                        Figure.of("the rush meanwhile", "decisions/s", Series.over(measured, Watch::watched))
                                .beside(new Yardstick("nobody looks on", Series.over(measured, Watch::unwatched))),
                        Figure.of("a line's memory, gateway and service", "kB", first.memory() / 1e3)),
                List.of(
                        "last round, watched: " + last.watched().waiting(),
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
