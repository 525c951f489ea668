package org.meedoen.benchmarks.rush;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.meedoen.benchmarks.load.Run;
import org.meedoen.benchmarks.meedoen.EchoGateway;
import org.meedoen.benchmarks.report.Figure;
import org.meedoen.benchmarks.report.Goal;
import org.meedoen.benchmarks.report.Numbers;
import org.meedoen.benchmarks.report.Report;
import org.meedoen.benchmarks.report.Series;
import org.meedoen.benchmarks.report.Yardstick;
import org.meedoen.benchmarks.usual.UsualTransaction;
import org.meedoen.benchmarks.workshop.Circumstances;
import org.meedoen.benchmarks.workshop.Workshop;

/** One hot slot, beside the usual transaction and beside what the gateway can carry. */
record HotRush(Rounds rounds, int people) {

    private static final int FEW = 64;
    private static final int MANY = 512;
    private static final double AIM = 5_000;

    /** What one round measured. */
    private record Round(Rushed few, Rushed many, double usual, Run fewEchoed, Run manyEchoed) {}

    Report run(Workshop workshop) throws Exception {
        var ground = new Ground(workshop);
        var echo = EchoGateway.start(workshop, ground.site.launched(), ground.site.sessions(), Map.of());
        var usual = workshop.keep(new UsualTransaction(ground.site.launched().databases()::baseline, FEW));
        var measured = rounds.run(name -> round(name, workshop, ground, echo, usual));
        return report(measured.getFirst(), rounds.counting(measured), ground.mailOfAll());
    }

    private Round round(String name, Workshop workshop, Ground ground, EchoGateway echo, UsualTransaction usual)
            throws Exception {
        var few = ground.rush(name + ", " + FEW + " connections", people, 1, 1, FEW)
                .confirmed();
        workshop.progress().now(name + ", the usual transaction");
        var transactions = usual.perSecond(people);
        workshop.progress().now(name + ", the gateway before an echo");
        var fewEchoed = ground.echo(echo, 2 * people, FEW);
        var many = ground.rush(name + ", " + MANY + " connections", people, 1, 1, MANY)
                .confirmed();
        workshop.progress().now(name + ", the gateway before an echo");
        return new Round(few, many, transactions, fewEchoed, ground.echo(echo, 2 * people, MANY));
    }

    private Report report(Round first, List<Round> measured, String mail) {
        var usual = new Yardstick("usual transaction, " + FEW, Series.over(measured, Round::usual));
        var last = measured.getLast();
        return new Report(
                "rush",
                Instant.now(),
                Circumstances.now(people + " participants a round, who have the page open, all confirmed"),
                List.of(
                        figure(FEW, Series.over(measured, round -> round.few().perSecond()), usual)
                                .within(echo(
                                        FEW,
                                        Series.over(
                                                measured,
                                                round -> round.fewEchoed().perSecond()))),
                        figure(MANY, Series.over(measured, round -> round.many().perSecond()), usual)
                                .within(echo(
                                        MANY,
                                        Series.over(
                                                measured,
                                                round -> round.manyEchoed().perSecond())))),
                List.of(
                        FEW + " connections, last round: " + last.few().waiting(),
                        MANY + " connections, last round: " + last.many().waiting(),
                        "µs of processor time for a sign-up, " + FEW + " connections: "
                                + last.few().processorTime(),
                        "µs of processor time for a sign-up, " + MANY + " connections: "
                                + last.many().processorTime(),
                        "the first rush after the start: " + FEW + " connections "
                                + Numbers.text(first.few().perSecond()) + "/s, then " + MANY + " connections "
                                + Numbers.text(first.many().perSecond()) + "/s",
                        mail));
    }

    private static Figure figure(int connections, Series measured, Yardstick usual) {
        var baseline = usual.measured().median();
        return Figure.of("one hot slot, " + connections + " connections", "decisions/s", measured)
                .beside(usual)
                .towards(Goal.atLeast(baseline, Math.max(AIM, 4 * baseline)));
    }

    private static Yardstick echo(int connections, Series measured) {
        return new Yardstick("gateway before an echo, " + connections, measured);
    }
}
