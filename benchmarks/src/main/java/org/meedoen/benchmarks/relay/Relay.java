package org.meedoen.benchmarks.relay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meedoen.benchmarks.alone.CapacityAlone;
import org.meedoen.benchmarks.alone.Drain;
import org.meedoen.benchmarks.meedoen.Broker;
import org.meedoen.benchmarks.meedoen.Parts;
import org.meedoen.benchmarks.meedoen.Sql;
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

/** How fast a relay publishes what waits in its outbox, in the process of a service that has nothing else to do. */
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
    public Report run(Options options, Workshop workshop) throws Exception {
        var rounds = options.number("rounds", 5);
        var events = options.number("events", 200_000);
        var capacity = CapacityAlone.start(workshop);
        var plain = PlainProducer.to(capacity.broker());
        var measured = new ArrayList<Round>();
        for (var round = 0; round <= rounds; round++) {
            var name = round == 0 ? "warming up" : "round " + round + " of " + rounds;
            measured.add(round(name, events, capacity, plain, workshop));
        }
        return report(events, measured.subList(1, measured.size()));
    }

    private static Round round(String name, int events, CapacityAlone capacity, PlainProducer plain, Workshop workshop)
            throws Exception {
        workshop.progress().now(name + ": filling the outbox");
        capacity.pause();
        try (var sql = new Sql(capacity.database());
                var topic = capacity.broker().readerFromTheEnd(Topics.PLACES)) {
            var outbox = new Outbox(sql);
            outbox.fillCopy(events);
            workshop.progress().now(name + ": the table alone");
            var emptied = Emptying.perSecond(capacity.database(), events);
            outbox.fill(events);
            var before = Broker.end(topic);
            var processors = capacity.parts().processorTime();
            capacity.resume();
            var published = new Drain(workshop.progress(), LONGEST)
                    .perSecond(name + ", published", events, () -> Broker.end(topic) - before);
            var used = Parts.between(processors, capacity.parts().processorTime());
            var arrived = Arrived.read(topic, events);
            arrived.requireInOrder();
            workshop.progress().now(name + ": the same events from a plain producer");
            return new Round(published.getFirst(), emptied, plain.perSecond(arrived.records()), used);
        }
    }

    private static Report report(int events, List<Round> measured) {
        return new Report(
                "relay",
                Instant.now(),
                Circumstances.now(
                        events + " events of one congress a round, all in one partition, each of which came once"
                                + " and in order"),
                List.of(Figure.of("published", "events/s", Series.over(measured, Round::published))
                        .beside(new Yardstick(
                                "reading and deleting the rows alone", Series.over(measured, Round::emptied)))
                        .within(new Yardstick("a plain producer", Series.over(measured, Round::sent)))
                        .towards(Goal.atLeast(REQUIRED, AIM))),
                List.of("µs of processor time for an event: "
                        + Parts.microsEach(measured.getLast().used(), events)));
    }
}
