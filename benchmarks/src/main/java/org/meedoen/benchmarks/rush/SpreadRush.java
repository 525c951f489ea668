package org.meedoen.benchmarks.rush;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.meedoen.benchmarks.harness.Rounds;
import org.meedoen.benchmarks.harness.TestConditions;
import org.meedoen.benchmarks.report.Figure;
import org.meedoen.benchmarks.report.Goal;
import org.meedoen.benchmarks.report.Reference;
import org.meedoen.benchmarks.report.Report;
import org.meedoen.benchmarks.report.Series;
import org.meedoen.trial.TrialContext;

/** The same rush on one slot, on many slots and on many congresses. */
record SpreadRush(Rounds rounds, int people) {

    private static final int CONNECTIONS = 64;
    private static final int SLOTS = 200;
    private static final int CONGRESSES = 20;
    private static final double REQUIRED_OF_HOT = 0.9;

    private record Round(RushResult hot, RushResult slots, RushResult congresses) {}

    Report run(TrialContext context) throws Exception {
        var scenario = new Scenario(context);
        var measured = rounds.run(name -> round(name, scenario));
        return report(rounds.measured(measured), scenario.mailOfAll());
    }

    private Round round(String name, Scenario scenario) throws Exception {
        return new Round(
                scenario.rush(name + ", one slot", people, 1, 1, CONNECTIONS).confirmed(),
                scenario.rush(name + ", " + SLOTS + " slots", people, SLOTS, 1, CONNECTIONS)
                        .confirmed(),
                scenario.rush(name + ", " + CONGRESSES + " congresses", people, SLOTS, CONGRESSES, CONNECTIONS)
                        .confirmed());
    }

    private Report report(List<Round> measured, String mail) {
        var hot = series(measured, Round::hot);
        var last = measured.getLast();
        return new Report(
                "rush-spread",
                Instant.now(),
                TestConditions.now(people + " participants a round, " + CONNECTIONS + " connections"),
                List.of(
                        Figure.of("one hot slot", "decisions/s", hot),
                        figure(SLOTS + " slots of one congress", series(measured, Round::slots), hot),
                        figure(
                                SLOTS + " slots of " + CONGRESSES + " congresses",
                                series(measured, Round::congresses),
                                hot)),
                List.of(
                        "one slot: " + last.hot().latencies(),
                        SLOTS + " slots: " + last.slots().latencies(),
                        CONGRESSES + " congresses: " + last.congresses().latencies(),
                        "µs of processor time for a sign-up, " + SLOTS + " slots: "
                                + last.slots().processorTime(),
                        "µs of processor time for a sign-up, " + CONGRESSES + " congresses: "
                                + last.congresses().processorTime(),
                        mail));
    }

    private static Figure figure(String what, Series measured, Series hot) {
        return Figure.of(what, "decisions/s", measured)
                .beside(new Reference("one hot slot", hot))
                .towards(Goal.atLeast(REQUIRED_OF_HOT * hot.median(), hot.median()));
    }

    private static Series series(List<Round> measured, Function<Round, RushResult> rush) {
        return new Series(measured.stream().map(rush).map(RushResult::perSecond).toList());
    }
}
