package org.meedoen.benchmarks.rush;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.meedoen.benchmarks.baseline.RowLockTransaction;
import org.meedoen.benchmarks.harness.Rounds;
import org.meedoen.benchmarks.harness.TestConditions;
import org.meedoen.benchmarks.installation.GatewayBeforeStub;
import org.meedoen.benchmarks.load.LoadResult;
import org.meedoen.benchmarks.report.Figure;
import org.meedoen.benchmarks.report.Goal;
import org.meedoen.benchmarks.report.Numbers;
import org.meedoen.benchmarks.report.Reference;
import org.meedoen.benchmarks.report.Report;
import org.meedoen.benchmarks.report.Series;
import org.meedoen.trial.TrialContext;

/** One hot slot, compared with a row-lock transaction and with the gateway before a stub. */
record SingleSlotRush(Rounds rounds, int people) {

    private static final int FEW = 64;
    private static final int MANY = 512;
    private static final double AIM = 5_000;

    /** The figures of one round. */
    private record Round(
            RushResult few, RushResult many, double rowLock, LoadResult fewStubbed, LoadResult manyStubbed) {}

    Report run(TrialContext context) throws Exception {
        var scenario = new Scenario(context);
        var stub = GatewayBeforeStub.start(
                context, scenario.installation.trial(), scenario.installation.sessions(), Map.of());
        var rowLock = context.keep(
                new RowLockTransaction(scenario.installation.trial().databases()::baseline, FEW));
        var measured = rounds.run(name -> round(name, context, scenario, stub, rowLock));
        return report(measured.getFirst(), rounds.measured(measured), scenario.mailOfAll());
    }

    private Round round(
            String name, TrialContext context, Scenario scenario, GatewayBeforeStub stub, RowLockTransaction rowLock)
            throws Exception {
        var few = scenario.rush(name + ", " + FEW + " connections", people, 1, 1, FEW)
                .confirmed();
        context.progress().now(name + ", the row-lock transaction");
        var transactions = rowLock.perSecond(people);
        context.progress().now(name + ", the gateway before a stub");
        var fewStubbed = scenario.stub(stub, 2 * people, FEW);
        var many = scenario.rush(name + ", " + MANY + " connections", people, 1, 1, MANY)
                .confirmed();
        context.progress().now(name + ", the gateway before a stub");
        return new Round(few, many, transactions, fewStubbed, scenario.stub(stub, 2 * people, MANY));
    }

    private Report report(Round first, List<Round> measured, String mail) {
        var rowLock = new Reference("row-lock transaction, " + FEW, Series.over(measured, Round::rowLock));
        var last = measured.getLast();
        return new Report(
                "rush",
                Instant.now(),
                TestConditions.now(people + " participants a round, who have the page open, all confirmed"),
                List.of(
                        figure(FEW, Series.over(measured, round -> round.few().perSecond()), rowLock)
                                .within(stub(
                                        FEW,
                                        Series.over(
                                                measured,
                                                round -> round.fewStubbed().perSecond()))),
                        figure(MANY, Series.over(measured, round -> round.many().perSecond()), rowLock)
                                .within(stub(
                                        MANY,
                                        Series.over(
                                                measured,
                                                round -> round.manyStubbed().perSecond())))),
                List.of(
                        FEW + " connections, last round: " + last.few().latencies(),
                        MANY + " connections, last round: " + last.many().latencies(),
                        "µs of processor time for a sign-up, " + FEW + " connections: "
                                + last.few().processorTime(),
                        "µs of processor time for a sign-up, " + MANY + " connections: "
                                + last.many().processorTime(),
                        "the first rush after the start: " + FEW + " connections "
                                + Numbers.text(first.few().perSecond()) + "/s, then " + MANY + " connections "
                                + Numbers.text(first.many().perSecond()) + "/s",
                        mail));
    }

    private static Figure figure(int connections, Series measured, Reference rowLock) {
        var baseline = rowLock.measured().median();
        return Figure.of("one hot slot, " + connections + " connections", "decisions/s", measured)
                .beside(rowLock)
                .towards(Goal.atLeast(baseline, Math.max(AIM, 4 * baseline)));
    }

    private static Reference stub(int connections, Series measured) {
        return new Reference("gateway before a stub, " + connections, measured);
    }
}
