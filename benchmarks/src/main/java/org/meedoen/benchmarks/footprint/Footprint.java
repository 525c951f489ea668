package org.meedoen.benchmarks.footprint;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.meedoen.benchmarks.harness.Benchmark;
import org.meedoen.benchmarks.harness.TestConditions;
import org.meedoen.benchmarks.installation.MeasuredInstallation;
import org.meedoen.benchmarks.installation.ProcessUsage;
import org.meedoen.benchmarks.report.Figure;
import org.meedoen.benchmarks.report.Goal;
import org.meedoen.benchmarks.report.Numbers;
import org.meedoen.benchmarks.report.Reference;
import org.meedoen.benchmarks.report.Report;
import org.meedoen.benchmarks.report.Series;
import org.meedoen.benchmarks.rush.Scenario;
import org.meedoen.trial.Options;
import org.meedoen.trial.TrialContext;
import org.meedoen.trial.TrialInstallation;

/** Measures the time from start to ready, and memory, of a new installation in each round. */
public final class Footprint implements Benchmark {

    private static final Goal SECONDS = Goal.atMost(30, 15);
    private static final Goal GIGABYTES = Goal.atMost(2.5, 1.5);
    private static final List<String> SERVERS = List.of("kafka", "postgresql");
    private static final Duration SETTLING = Duration.ofSeconds(10);
    private static final int CONNECTIONS = 64;

    /**
     * @param first the first start until ready, with the sample congress
     * @param again a start on the data of the first one
     */
    private record Round(
            Duration servers, Duration first, Duration again, Map<String, Long> idle, Map<String, Long> rush) {}

    @Override
    public String name() {
        return "footprint";
    }

    @Override
    public String what() {
        return "memory of all processes, idle and in a rush; time from start to ready";
    }

    @Override
    public List<String> options() {
        return List.of("rounds", "people");
    }

    @Override
    public Report run(Options options, TrialContext context) throws Exception {
        var rounds = options.number("rounds", 3);
        var people = options.number("people", 6_000);
        var measured = new ArrayList<Round>();
        for (var round = 1; round <= rounds; round++) {
            measured.add(round("round " + round + " of " + rounds, "data-" + round, people, context));
        }
        return report(people, measured);
    }

    private static Round round(String name, String folder, int people, TrialContext context) throws Exception {
        context.progress().now(name + ": the servers alone");
        var servers = ServersOnly.start(context.folder(folder + "-servers"));
        context.progress().now(name + ": first start");
        var first = awaitReady(untrained(context, context.folder(folder)));
        context.progress().now(name + ": idle");
        try (var trial = TrialInstallation.launch(context.repository(), context.folder(folder))) {
            trial.awaitReady();
            Thread.sleep(SETTLING);
            var idle = ProcessUsage.of(trial).memory();
            var rush = peak(name, trial, people, context);
            trial.close();
            context.progress().now(name + ": next start, on the same data");
            var again = awaitReady(TrialInstallation.launch(context.repository(), context.folder(folder)));
            return new Round(servers, first, again, idle, rush);
        }
    }

    private static Map<String, Long> peak(String name, TrialInstallation trial, int people, TrialContext context)
            throws InterruptedException {
        var scenario = new Scenario(context, MeasuredInstallation.of(trial, context));
        try (var peak = PeakMemory.of(ProcessUsage.of(trial)::memory)) {
            scenario.rush(name + ", rush", people, 1, 1, CONNECTIONS).confirmed();
            return peak.largest();
        }
    }

    /** As on a machine where it never ran before, and leaving nothing behind that makes another start faster. */
    private static TrialInstallation untrained(TrialContext context, Path data) {
        return TrialInstallation.launch(context.repository(), data, Map.of("MEEDOEN_REHEARSALS", "never"));
    }

    private static Duration awaitReady(TrialInstallation trial) {
        try (trial) {
            return trial.awaitReady();
        }
    }

    private static Report report(int people, List<Round> measured) {
        var last = measured.getLast();
        var servers = new Reference("PostgreSQL and Kafka alone", seconds(measured, Round::servers));
        return new Report(
                "footprint",
                Instant.now(),
                TestConditions.now("a new installation in each round; memory is proportional (PSS), idle 10 s after the"
                        + " start, and at most during a rush of " + people + " participants on 64 connections"),
                List.of(
                        Figure.of("first start to ready", "s", seconds(measured, Round::first))
                                .within(servers)
                                .towards(SECONDS),
                        Figure.of("next start to ready, trained", "s", seconds(measured, Round::again))
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
        return Figure.of(what, "GB", Series.over(measured, round -> PeakMemory.total(of.apply(round)) / 1e9))
                .within(new Reference("PostgreSQL and Kafka of it", servers))
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
