package org.meedoen.benchmarks.alone;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meedoen.benchmarks.meedoen.Broker;
import org.meedoen.benchmarks.meedoen.Parts;
import org.meedoen.benchmarks.report.Figure;
import org.meedoen.benchmarks.report.Goal;
import org.meedoen.benchmarks.report.Report;
import org.meedoen.benchmarks.report.Series;
import org.meedoen.benchmarks.report.Yardstick;
import org.meedoen.benchmarks.workshop.Benchmark;
import org.meedoen.benchmarks.workshop.Circumstances;
import org.meedoen.benchmarks.workshop.Options;
import org.meedoen.benchmarks.workshop.Workshop;
import org.meedoen.contracts.Topics;

/** How fast capacity-service decides when more waits for it than it can read at once. */
public final class Allocate implements Benchmark {

    private static final int SLOTS = 200;
    private static final double REQUIRED = 20_000;
    private static final double AIM = 50_000;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private record Round(double decided, double told, double statements, double read, Map<String, Duration> used) {}

    @Override
    public String name() {
        return "allocate";
    }

    @Override
    public String what() {
        return "capacity-service alone works off a backlog of one congress";
    }

    @Override
    public List<String> options() {
        return List.of("rounds", "requests");
    }

    @Override
    public Report run(Options options, Workshop workshop) throws Exception {
        var rounds = options.number("rounds", 3);
        var requests = roundly(options.number("requests", 500_000));
        var capacity = CapacityAlone.start(workshop);
        var measured = new ArrayList<Round>();
        round("warming up", roundly(requests / 4), "warming-up", capacity, workshop);
        for (var round = 1; round <= rounds; round++) {
            var name = "round " + round + " of " + rounds;
            measured.add(round(name, requests, "round-" + round, capacity, workshop));
        }
        return report(requests, measured);
    }

    private static Round round(String name, int requests, String congress, CapacityAlone capacity, Workshop workshop)
            throws Exception {
        workshop.progress().now(name + ": writing " + requests + " requests");
        capacity.pause();
        try (var topic = capacity.broker().readerFromTheEnd(Topics.SIGNUPS);
                var decisions = Decisions.of(congress, capacity)) {
            write(congress, requests, capacity.broker());
            workshop.progress().now(name + ": the topic and the database alone");
            var read = BareReading.perSecond(topic, SLOTS + requests);
            var statements = BareBatches.perSecond(capacity.database(), requests / 4, SLOTS);
            var before = capacity.parts().processorTime();
            capacity.resume();
            var speeds = new Drain(workshop.progress(), LONGEST)
                    .perSecond(name + ", decided and told", requests, decisions::decided, decisions::told);
            var used = Parts.between(before, capacity.parts().processorTime());
            decisions.require(requests / 2, requests / 2);
            return new Round(speeds.getFirst(), speeds.getLast(), statements, read, used);
        }
    }

    /** As many for each slot, and an even number, so that it is known beforehand who finds a place. */
    private static int roundly(int requests) {
        return Math.max(1, requests / (10 * SLOTS)) * 10 * SLOTS;
    }

    private static void write(String congress, int requests, Broker broker) {
        var backlog = Backlog.of(congress, SLOTS, requests / SLOTS / 2);
        backlog.writeSlots(broker);
        backlog.writeRequests(broker, requests);
    }

    private static Report report(int requests, List<Round> measured) {
        var statements = new Yardstick("the statements of the batches alone", Series.over(measured, Round::statements));
        var reading = new Yardstick("reading the topic alone", Series.over(measured, Round::read));
        return new Report(
                "allocate",
                Instant.now(),
                Circumstances.now(requests + " requests of one congress a round for " + SLOTS
                        + " slots, half of whom find a place and half of whom wait"),
                List.of(
                        figure("decided", Series.over(measured, Round::decided), statements, reading),
                        figure("decided and told", Series.over(measured, Round::told), statements, reading)),
                List.of("µs of processor time for a decision: "
                        + Parts.microsEach(measured.getLast().used(), requests)));
    }

    private static Figure figure(String what, Series measured, Yardstick statements, Yardstick reading) {
        return Figure.of(what, "decisions/s", measured)
                .beside(statements)
                .within(reading)
                .towards(Goal.atLeast(REQUIRED, AIM));
    }
}
