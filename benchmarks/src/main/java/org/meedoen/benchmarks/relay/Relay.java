package org.meedoen.benchmarks.relay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meedoen.benchmarks.allocation.Drain;
import org.meedoen.benchmarks.allocation.IsolatedCapacityService;
import org.meedoen.benchmarks.harness.Benchmark;
import org.meedoen.benchmarks.harness.TestConditions;
import org.meedoen.benchmarks.installation.Broker;
import org.meedoen.benchmarks.installation.ProcessUsage;
import org.meedoen.benchmarks.report.Figure;
import org.meedoen.benchmarks.report.Goal;
import org.meedoen.benchmarks.report.Reference;
import org.meedoen.benchmarks.report.Report;
import org.meedoen.benchmarks.report.Series;
import org.meedoen.contracts.Topics;
import org.meedoen.trial.Options;
import org.meedoen.trial.SqlConnection;
import org.meedoen.trial.TrialContext;

/** Measures how fast a relay publishes a full outbox, in the process of a service without other work. */
public final class Relay implements Benchmark {

    private static final double REQUIRED = 20_000;
    private static final double AIM = 50_000;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private record Round(double published, double emptied, double sent, Map<String, Duration> used) {}

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public String what() {
        return "the outbox of a service to Kafka, in order";
    }

    @Override
    public List<String> options() {
        return List.of("rounds", "events");
    }

    @Override
    public Report run(Options options, TrialContext context) throws Exception {
        var rounds = options.number("rounds", 5);
        var events = options.number("events", 200_000);
        var capacity = IsolatedCapacityService.start(context);
        var plain = PlainProducer.to(capacity.broker());
        var measured = new ArrayList<Round>();
        for (var round = 0; round <= rounds; round++) {
            var name = round == 0 ? "warming up" : "round " + round + " of " + rounds;
            measured.add(round(name, events, capacity, plain, context));
        }
        return report(events, measured.subList(1, measured.size()));
    }

    private static Round round(
            String name, int events, IsolatedCapacityService capacity, PlainProducer plain, TrialContext context)
            throws Exception {
        context.progress().now(name + ": filling the outbox");
        capacity.pause();
        try (var sql = new SqlConnection(capacity.database());
                var topic = capacity.broker().readerFromTheEnd(Topics.PLACES)) {
            var outbox = new FilledOutbox(sql);
            outbox.fillCopy(events);
            context.progress().now(name + ": the table alone");
            var emptied = TableOnly.perSecond(capacity.database(), events);
            outbox.fill(events);
            var before = Broker.end(topic);
            var processors = capacity.usage().processorTime();
            capacity.resume();
            var published = new Drain(context.progress(), LONGEST)
                    .perSecond(name + ", published", events, () -> Broker.end(topic) - before);
            var used = ProcessUsage.between(processors, capacity.usage().processorTime());
            var arrived = PublishedEvents.read(topic, events);
            arrived.requireInOrder();
            context.progress().now(name + ": the same events from a plain producer");
            return new Round(published.getFirst(), emptied, plain.perSecond(arrived.records()), used);
        }
    }

    private static Report report(int events, List<Round> measured) {
        return new Report(
                "relay",
                Instant.now(),
                TestConditions.now(
                        events + " events of one congress a round, all in one partition, each of which came once"
                                + " and in order"),
                List.of(Figure.of("published", "events/s", Series.over(measured, Round::published))
                        .beside(new Reference(
                                "reading and deleting the rows alone", Series.over(measured, Round::emptied)))
                        .within(new Reference("a plain producer", Series.over(measured, Round::sent)))
                        .towards(Goal.atLeast(REQUIRED, AIM))),
                List.of("µs of processor time for an event: "
                        + ProcessUsage.microsEach(measured.getLast().used(), events)));
    }
}
