package org.meedoen.benchmarks.growth;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.meedoen.benchmarks.alone.CapacityAlone;
import org.meedoen.benchmarks.alone.Drain;
import org.meedoen.benchmarks.report.Goal.Direction;
import org.meedoen.benchmarks.report.Report;
import org.meedoen.benchmarks.workshop.Benchmark;
import org.meedoen.benchmarks.workshop.Circumstances;
import org.meedoen.benchmarks.workshop.Options;
import org.meedoen.benchmarks.workshop.Workshop;

/** capacity-service with little behind it and with much, in turns. */
public final class Growth implements Benchmark {

    private static final int SHORT_LINE = 100;
    private static final int SEVERAL_LINES = 10;
    private static final int FEW_SLOTS = 10;
    private static final int TIMES_AS_MANY_EVENTS = 10;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** How much there is of what, and what is done with it. */
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
        return "a longer waiting list, more slots, a longer past; --events 1000000 keeps it short";
    }

    @Override
    public List<String> options() {
        return List.of("rounds", "requests", "line", "slots", "events");
    }

    @Override
    public Report run(Options options, Workshop workshop) throws Exception {
        var sizes = Sizes.of(options);
        var drain = new Drain(workshop.progress(), LONGEST);
        var grown = new ArrayList<Grown>();
        try (var capacity = CapacityAlone.start(workshop)) {
            grown.add(lines(sizes, 1, "a line", capacity, drain));
            grown.add(lines(sizes, SEVERAL_LINES, SEVERAL_LINES + " lines", capacity, drain));
            grown.addAll(slots(sizes, capacity, drain));
        }
        grown.addAll(logs(sizes, drain, workshop));
        return new Report(
                "growth",
                Instant.now(),
                Circumstances.now("capacity-service alone, " + sizes.requests() + " requests a round"),
                grown.stream().map(Grown::figure).toList(),
                List.of(
                        "the past: a stored decision and an event on the topic for each, a tenth as many numbers told"));
    }

    /** What comes of a batch in one line takes it further than a hundred; in several it does not. */
    private static Grown lines(Sizes sizes, int lines, String what, CapacityAlone capacity, Drain drain)
            throws InterruptedException {
        var line = new LongLine(capacity, drain, sizes.requests());
        var shortOnes = what + " of " + SHORT_LINE;
        var longOnes = what + " of " + sizes.line();
        var grown = decisions(longOnes, shortOnes);
        for (var round = 0; round <= sizes.rounds(); round++) {
            var of = lines + "-" + round;
            var few = line.perSecond(shortOnes, "short-" + of, lines, SHORT_LINE);
            var many = line.perSecond(longOnes, "long-" + of, lines, sizes.line());
            keep(round, grown, few, many);
        }
        return grown;
    }

    private static List<Grown> slots(Sizes sizes, CapacityAlone capacity, Drain drain) throws InterruptedException {
        var congress = new ManySlots(capacity, drain, sizes.requests());
        var some = decisions(FEW_SLOTS + " of " + sizes.slots() + " slots", FEW_SLOTS + " slots");
        var all = decisions("all of " + sizes.slots() + " slots", FEW_SLOTS + " slots");
        for (var round = 0; round <= sizes.rounds(); round++) {
            var few = congress.perSecond("few slots", "few-" + round, FEW_SLOTS, FEW_SLOTS);
            keep(round, some, few, congress.perSecond("some of many", "some-" + round, sizes.slots(), FEW_SLOTS));
            keep(round, all, few, congress.perSecond("all of many", "all-" + round, sizes.slots(), sizes.slots()));
        }
        return List.of(some, all);
    }

    private static List<Grown> logs(Sizes sizes, Drain drain, Workshop workshop) throws Exception {
        var less = Math.max(1, sizes.events() / TIMES_AS_MANY_EVENTS);
        var young = LongLog.of("young", less, sizes.requests(), drain, workshop);
        var old = LongLog.of("old", sizes.events(), sizes.requests(), drain, workshop);
        var ready = Grown.of("start after " + sizes.events() + " events", "s", Direction.AT_MOST, "after " + less);
        var decided = decisions(sizes.events() + " events in the past", less + " events");
        for (var round = 0; round <= sizes.rounds(); round++) {
            var first = once(young, round);
            var second = once(old, round);
            keep(round, ready, first.seconds(), second.seconds());
            keep(round, decided, first.perSecond(), second.perSecond());
        }
        return List.of(ready, decided);
    }

    private record Once(double seconds, double perSecond) {}

    private static Once once(LongLog log, int round) throws InterruptedException {
        var ready = log.startToReady().toMillis() / 1e3;
        var speed = log.perSecond("with a past", "round-" + round);
        log.stop();
        return new Once(ready, speed);
    }

    private static Grown decisions(String what, String little) {
        return Grown.of(what, "decisions/s", Direction.AT_LEAST, little);
    }

    /** The first round warms up. */
    private static void keep(int round, Grown grown, double ofLittle, double ofMuch) {
        if (round > 0) {
            grown.add(ofLittle, ofMuch);
        }
    }
}
