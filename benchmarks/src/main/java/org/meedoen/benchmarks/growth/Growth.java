package org.meedoen.benchmarks.growth;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.meedoen.benchmarks.allocation.Drain;
import org.meedoen.benchmarks.allocation.IsolatedCapacityService;
import org.meedoen.benchmarks.harness.Benchmark;
import org.meedoen.benchmarks.harness.TestConditions;
import org.meedoen.benchmarks.report.Goal.Direction;
import org.meedoen.benchmarks.report.Report;
import org.meedoen.contracts.CongressId;
import org.meedoen.trial.Options;
import org.meedoen.trial.TrialContext;

/** Measures capacity-service in turns on small and on large data sets. */
public final class Growth implements Benchmark {

    private static final int SHORT_LIST = 100;
    private static final int SEVERAL_LISTS = 10;
    private static final int FEW_SLOTS = 10;
    private static final int TIMES_AS_MANY_EVENTS = 10;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** The sizes of the data sets and of the rounds. */
    private record Sizes(int rounds, int requests, int line, int slots, int events) {

        static Sizes of(Options options) {
            return new Sizes(
                    options.number("rounds", 5),
                    options.number("requests", 50_000),
                    options.number("line", 100_000),
                    options.number("slots", 10_000),
                    options.number("events", 10_000_000));
        }
    }

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String what() {
        return "longer waiting lists, more slots, a longer history; --events 1000000 takes less time";
    }

    @Override
    public List<String> options() {
        return List.of("rounds", "requests", "line", "slots", "events");
    }

    @Override
    public Report run(Options options, TrialContext context) throws Exception {
        var sizes = Sizes.of(options);
        var drain = new Drain(context.progress(), LONGEST);
        var comparisons = new ArrayList<SizeComparison>();
        try (var capacity = IsolatedCapacityService.start(context)) {
            comparisons.add(lists(sizes, 1, "a waiting list", capacity, drain));
            comparisons.add(lists(sizes, SEVERAL_LISTS, SEVERAL_LISTS + " waiting lists", capacity, drain));
            comparisons.addAll(slots(sizes, capacity, drain));
        }
        comparisons.addAll(histories(sizes, drain, context));
        return new Report(
                "growth",
                Instant.now(),
                TestConditions.now("capacity-service alone, " + sizes.requests() + " requests a round"),
                comparisons.stream().map(SizeComparison::figure).toList(),
                List.of(
                        "history: for each event a stored decision and a record on the topic, and a tenth as many availability records"));
    }

    /** A batch for one waiting list reaches beyond its hundredth entry; divided over several lists it does not. */
    private static SizeComparison lists(
            Sizes sizes, int lists, String what, IsolatedCapacityService capacity, Drain drain)
            throws InterruptedException {
        var measured = new LongWaitingLists(capacity, drain, sizes.requests());
        var shortLists = what + " of " + SHORT_LIST;
        var longLists = what + " of " + sizes.line();
        var comparisons = decisions(longLists, shortLists);
        for (var round = 0; round <= sizes.rounds(); round++) {
            var of = lists + "-" + round;
            var few = measured.perSecond(shortLists, new CongressId("short-" + of), lists, SHORT_LIST);
            var many = measured.perSecond(longLists, new CongressId("long-" + of), lists, sizes.line());
            keep(round, comparisons, few, many);
        }
        return comparisons;
    }

    private static List<SizeComparison> slots(Sizes sizes, IsolatedCapacityService capacity, Drain drain)
            throws InterruptedException {
        var congress = new ManySlots(capacity, drain, sizes.requests());
        var some = decisions(FEW_SLOTS + " of " + sizes.slots() + " slots", FEW_SLOTS + " slots");
        var all = decisions("all of " + sizes.slots() + " slots", FEW_SLOTS + " slots");
        for (var round = 0; round <= sizes.rounds(); round++) {
            var few = congress.perSecond("few slots", new CongressId("few-" + round), FEW_SLOTS, FEW_SLOTS);
            keep(
                    round,
                    some,
                    few,
                    congress.perSecond("some of many", new CongressId("some-" + round), sizes.slots(), FEW_SLOTS));
            keep(
                    round,
                    all,
                    few,
                    congress.perSecond("all of many", new CongressId("all-" + round), sizes.slots(), sizes.slots()));
        }
        return List.of(some, all);
    }

    private static List<SizeComparison> histories(Sizes sizes, Drain drain, TrialContext context) throws Exception {
        var less = Math.max(1, sizes.events() / TIMES_AS_MANY_EVENTS);
        var young = LongHistory.of("young", less, sizes.requests(), drain, context);
        var old = LongHistory.of("old", sizes.events(), sizes.requests(), drain, context);
        var ready =
                SizeComparison.of("start after " + sizes.events() + " events", "s", Direction.AT_MOST, "after " + less);
        var decided = decisions(sizes.events() + " events in the history", less + " events");
        for (var round = 0; round <= sizes.rounds(); round++) {
            var first = measure(young, round);
            var second = measure(old, round);
            keep(round, ready, first.seconds(), second.seconds());
            keep(round, decided, first.perSecond(), second.perSecond());
        }
        return List.of(ready, decided);
    }

    private record Start(double seconds, double perSecond) {}

    private static Start measure(LongHistory history, int round) throws InterruptedException {
        var ready = history.startToReady().toMillis() / 1e3;
        var speed = history.perSecond("with a history", new CongressId("round-" + round));
        history.stop();
        return new Start(ready, speed);
    }

    private static SizeComparison decisions(String what, String baselineName) {
        return SizeComparison.of(what, "decisions/s", Direction.AT_LEAST, baselineName);
    }

    /** The first round is a warm-up. */
    private static void keep(int round, SizeComparison comparisons, double ofSmall, double ofLarge) {
        if (round > 0) {
            comparisons.add(ofSmall, ofLarge);
        }
    }
}
