package org.meedoen.benchmarks.allocation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meedoen.benchmarks.harness.Benchmark;
import org.meedoen.benchmarks.harness.TestConditions;
import org.meedoen.benchmarks.installation.Broker;
import org.meedoen.benchmarks.installation.ProcessUsage;
import org.meedoen.benchmarks.report.Figure;
import org.meedoen.benchmarks.report.Goal;
import org.meedoen.benchmarks.report.Reference;
import org.meedoen.benchmarks.report.Report;
import org.meedoen.benchmarks.report.Series;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.Topics;
import org.meedoen.trial.Options;
import org.meedoen.trial.TrialContext;

/** Measures how fast capacity-service decides when a backlog waits on its topic. */
public final class Allocate implements Benchmark {

    private static final int SLOTS = 200;
    private static final double REQUIRED = 20_000;
    private static final double AIM = 50_000;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private record Round(
            double decided, double published, double statements, double read, Map<String, Duration> used) {}

    @Override
    public String name() {
        return "allocate";
    }

    @Override
    public String what() {
        return "capacity-service alone, with a backlog of one congress";
    }

    @Override
    public List<String> options() {
        return List.of("rounds", "requests");
    }

    @Override
    public Report run(Options options, TrialContext context) throws Exception {
        var rounds = options.number("rounds", 3);
        var requests = rounded(options.number("requests", 500_000));
        var capacity = IsolatedCapacityService.start(context);
        var measured = new ArrayList<Round>();
        round("warming up", rounded(requests / 4), new CongressId("warming-up"), capacity, context);
        for (var round = 1; round <= rounds; round++) {
            var name = "round " + round + " of " + rounds;
            measured.add(round(name, requests, new CongressId("round-" + round), capacity, context));
        }
        return report(requests, measured);
    }

    private static Round round(
            String name, int requests, CongressId congress, IsolatedCapacityService capacity, TrialContext context)
            throws Exception {
        context.progress().now(name + ": writing " + requests + " requests");
        capacity.pause();
        try (var topic = capacity.broker().readerFromTheEnd(Topics.SIGNUPS);
                var decisions = Decisions.of(congress, capacity)) {
            write(congress, requests, capacity.broker());
            context.progress().now(name + ": the topic and the database alone");
            var read = ReadingOnly.perSecond(topic, SLOTS + requests);
            var statements = StatementsOnly.perSecond(capacity.database(), requests / 4, SLOTS);
            var before = capacity.usage().processorTime();
            capacity.resume();
            var speeds = new Drain(context.progress(), LONGEST)
                    .perSecond(name + ", decided and published", requests, decisions::decided, decisions::published);
            var used = ProcessUsage.between(before, capacity.usage().processorTime());
            decisions.require(requests / 2, requests / 2);
            return new Round(speeds.getFirst(), speeds.getLast(), statements, read, used);
        }
    }

    /** An equal, even number for each slot, so that the expected decisions are known. */
    private static int rounded(int requests) {
        return Math.max(1, requests / (10 * SLOTS)) * 10 * SLOTS;
    }

    private static void write(CongressId congress, int requests, Broker broker) {
        var backlog = Backlog.of(congress, SLOTS, requests / SLOTS / 2);
        backlog.writeSlots(broker);
        backlog.writeRequests(broker, requests);
    }

    private static Report report(int requests, List<Round> measured) {
        var statements = new Reference("the statements of the batches alone", Series.over(measured, Round::statements));
        var reading = new Reference("reading the topic alone", Series.over(measured, Round::read));
        return new Report(
                "allocate",
                Instant.now(),
                TestConditions.now(requests + " requests of one congress a round for " + SLOTS
                        + " slots, half of which are confirmed and half waitlisted"),
                List.of(
                        figure("decided", Series.over(measured, Round::decided), statements, reading),
                        figure("decided and published", Series.over(measured, Round::published), statements, reading)),
                List.of("µs of processor time for a decision: "
                        + ProcessUsage.microsEach(measured.getLast().used(), requests)));
    }

    private static Figure figure(String what, Series measured, Reference statements, Reference reading) {
        return Figure.of(what, "decisions/s", measured)
                .beside(statements)
                .within(reading)
                .towards(Goal.atLeast(REQUIRED, AIM));
    }
}
