package org.meedoen.benchmarks.organiser;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.meedoen.benchmarks.load.Connection;
import org.meedoen.benchmarks.load.Connections;
import org.meedoen.benchmarks.load.PreparedRequest;
import org.meedoen.benchmarks.report.Figure;
import org.meedoen.benchmarks.report.Goal;
import org.meedoen.benchmarks.report.Numbers;
import org.meedoen.benchmarks.report.Reference;
import org.meedoen.benchmarks.report.Series;
import org.meedoen.benchmarks.rush.Scenario;
import org.meedoen.trial.SignedInPerson;

/** A rush in one congress while an organiser of another, large one downloads its sign-ups, one export after the other. */
final class RushBesideExports {

    private static final String EXPORT = "/reports/signups.csv";

    private static final int CONNECTIONS = 64;
    private static final double REQUIRED = 0.9;
    private static final int WARM_UP_ROUNDS = 2;

    private final Scenario scenario;
    private final FilledCongress large;
    private final SignedInPerson organiser;
    private final int people;
    private final AtomicInteger exports = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    RushBesideExports(Scenario scenario, FilledCongress large, SignedInPerson organiser, int people) {
        this.scenario = scenario;
        this.large = large;
        this.organiser = organiser;
        this.people = people;
    }

    /** After warm-up rounds. The order alternates, as a rush leaves PostgreSQL work that the next one notices. */
    List<Figure> figures(int rounds) throws InterruptedException {
        var alone = new ArrayList<Double>();
        var beside = new ArrayList<Double>();
        for (var round = 0; round < WARM_UP_ROUNDS + rounds; round++) {
            var exportsFirst = round % 2 == 1;
            var first = exportsFirst ? besideExports() : alone();
            var second = exportsFirst ? alone() : besideExports();
            if (round >= WARM_UP_ROUNDS) {
                alone.add(exportsFirst ? second : first);
                beside.add(exportsFirst ? first : second);
            }
        }
        var baseline = new Series(alone);
        return List.of(Figure.of("rush beside exports", "decisions/s", new Series(beside))
                .beside(new Reference("the same rush alone", baseline))
                .towards(Goal.atLeast(REQUIRED * baseline.median(), baseline.median())));
    }

    List<String> notes() {
        return List.of(exports + " exports beside the rushes, of "
                + Numbers.text(bytes.get() / 1e6 / Math.max(1, exports.get())) + " MB each");
    }

    private double alone() throws InterruptedException {
        return rush("a rush alone");
    }

    private double besideExports() throws InterruptedException {
        var running = new AtomicBoolean(true);
        var connection = Connections.to(scenario.installation.trial().port(), scenario.vertx)
                .open(1)
                .await()
                .getFirst();
        var ended = exportWhile(running, connection);
        var rushed = rush("a rush beside exports");
        running.set(false);
        ended.await();
        connection.close();
        return rushed;
    }

    private Future<Void> exportWhile(AtomicBoolean running, Connection connection) {
        if (!running.get()) {
            return Future.succeededFuture();
        }
        var export = PreparedRequest.get(large.congress().path() + EXPORT, organiser.headers());
        return connection.send(export).compose(response -> {
            if (response.status() != 200) {
                return Future.failedFuture("The export was answered with " + response.status());
            }
            exports.incrementAndGet();
            bytes.addAndGet(response.body().length());
            return exportWhile(running, connection);
        });
    }

    private double rush(String what) throws InterruptedException {
        return scenario.rush(what, people, 1, 1, CONNECTIONS).confirmed().perSecond();
    }
}
