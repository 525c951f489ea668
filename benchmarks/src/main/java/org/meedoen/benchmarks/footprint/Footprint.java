package org.meedoen.benchmarks.footprint;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.meedoen.benchmarks.meedoen.Launched;
import org.meedoen.benchmarks.meedoen.Site;
import org.meedoen.benchmarks.report.Figure;
import org.meedoen.benchmarks.report.Goal;
import org.meedoen.benchmarks.report.Numbers;
import org.meedoen.benchmarks.report.Report;
import org.meedoen.benchmarks.report.Series;
import org.meedoen.benchmarks.report.Yardstick;
import org.meedoen.benchmarks.rush.Ground;
import org.meedoen.benchmarks.workshop.Benchmark;
import org.meedoen.benchmarks.workshop.Circumstances;
import org.meedoen.benchmarks.workshop.Options;
import org.meedoen.benchmarks.workshop.Workshop;

/** Start to ready and memory, each time of an installation that was never there before. */
public final class Footprint implements Benchmark {

    private static final Goal SECONDS = Goal.atMost(30, 15);
    private static final Goal GIGABYTES = Goal.atMost(2.5, 1.5);
    private static final List<String> SERVERS = List.of("kafka", "postgresql");
    private static final Duration SETTLING = Duration.ofSeconds(10);
    private static final int CONNECTIONS = 64;

    /**
     * @param first from nothing to ready, with the sample congress
     * @param again on the data of the first time
     */
    private record Round(
            Duration servers, Duration first, Duration again, Map<String, Long> idle, Map<String, Long> rush) {}

    @Override
    public String name() {
        return "footprint";
    }

    @Override
    public String what() {
        return "memory of all processes, idle and in a rush; start to ready";
    }

    @Override
    public List<String> options() {
        return List.of("rounds", "people");
    }

    @Override
    public Report run(Options options, Workshop workshop) throws Exception {
        var rounds = options.number("rounds", 3);
        var people = options.number("people", 6_000);
        var measured = new ArrayList<Round>();
        for (var round = 1; round <= rounds; round++) {
            measured.add(round("round " + round + " of " + rounds, "data-" + round, people, workshop));
        }
        return report(people, measured);
    }

    private static Round round(String name, String folder, int people, Workshop workshop) throws Exception {
        workshop.progress().now(name + ": the servers alone");
        var servers = BareServers.start(workshop.folder(folder + "-servers"));
        workshop.progress().now(name + ": from nothing to ready");
        var first = startedIn(Launched.unrehearsed(workshop.repository(), workshop.folder(folder)));
        workshop.progress().now(name + ": idle");
        try (var launched = Launched.start(workshop.repository(), workshop.folder(folder))) {
            launched.startedIn();
            Thread.sleep(SETTLING);
            var idle = launched.parts().memory();
            var rush = peak(name, launched, people, workshop);
            launched.close();
            workshop.progress().now(name + ": once more, on the same data");
            var again = startedIn(Launched.start(workshop.repository(), workshop.folder(folder)));
            return new Round(servers, first, again, idle, rush);
        }
    }

    private static Map<String, Long> peak(String name, Launched launched, int people, Workshop workshop)
            throws InterruptedException {
        var ground = new Ground(workshop, Site.of(launched, workshop));
        try (var peak = Peak.of(launched.parts()::memory)) {
            ground.rush(name + ", rush", people, 1, 1, CONNECTIONS).confirmed();
            return peak.most();
        }
    }

    private static Duration startedIn(Launched launched) {
        try (launched) {
            return launched.startedIn();
        }
    }

    private static Report report(int people, List<Round> measured) {
        var last = measured.getLast();
        var servers = new Yardstick("PostgreSQL and Kafka alone", seconds(measured, Round::servers));
        return new Report(
                "footprint",
                Instant.now(),
                Circumstances.now(
                        "each round an installation of its own; memory is proportional (PSS), idle 10 s after the"
                                + " start, and at most during a rush of " + people + " participants on 64 connections"),
                List.of(
                        Figure.of("first start to ready", "s", seconds(measured, Round::first))
                                .within(servers)
                                .towards(SECONDS),
                        Figure.of("next start to ready, rehearsed", "s", seconds(measured, Round::again))
                                .within(servers)
                                .towards(SECONDS),
                        memory("memory, idle", measured, Round::idle),
                        memory("memory, in the rush", measured, Round::rush)),
                List.of("MB by part, idle: " + byPart(last.idle()), "MB by part, in the rush: " + byPart(last.rush())));
    }

    private static Figure memory(String what, List<Round> measured, Function<Round, Map<String, Long>> of) {
        var servers = Series.over(
                measured,
                round -> SERVERS.stream().mapToLong(of.apply(round)::get).sum() / 1e9);
        return Figure.of(what, "GB", Series.over(measured, round -> Peak.total(of.apply(round)) / 1e9))
                .within(new Yardstick("PostgreSQL and Kafka of it", servers))
                .towards(GIGABYTES);
    }

    private static Series seconds(List<Round> measured, Function<Round, Duration> of) {
        return Series.over(measured, round -> of.apply(round).toMillis() / 1e3);
    }

    private static String byPart(Map<String, Long> memory) {
        return memory.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(part -> part.getKey() + " " + Numbers.text(part.getValue() / 1e6))
                .collect(joining(", "));
    }
}
