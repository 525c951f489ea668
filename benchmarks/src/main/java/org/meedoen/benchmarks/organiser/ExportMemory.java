package org.meedoen.benchmarks.organiser;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.meedoen.benchmarks.installation.LiveHeap;
import org.meedoen.benchmarks.installation.ProcessUsage;
import org.meedoen.benchmarks.load.Connections;
import org.meedoen.benchmarks.load.PreparedRequest;
import org.meedoen.benchmarks.report.Figure;
import org.meedoen.benchmarks.report.Goal;
import org.meedoen.benchmarks.report.Reference;
import org.meedoen.benchmarks.report.Series;
import org.meedoen.benchmarks.rush.Scenario;
import org.meedoen.trial.SignedInPerson;

/** How much more of signup-service's heap is in use, at most, while it sends an export. */
final class ExportMemory {

    private static final Goal MEGABYTES = Goal.atMost(8, 2);
    private static final long INTERVAL_MILLIS = 300;
    private static final String SERVICE = "signup-service";

    private final Scenario scenario;
    private final FilledCongress congress;
    private final SignedInPerson organiser;
    private final String format;
    private final AtomicLong bytes = new AtomicLong();

    ExportMemory(Scenario scenario, FilledCongress congress, SignedInPerson organiser, String format) {
        this.scenario = scenario;
        this.congress = congress;
        this.organiser = organiser;
        this.format = format;
    }

    /** The first round is a warm-up. */
    Figure figure(int rounds) throws Exception {
        var service = ProcessUsage.of(scenario.installation.trial()).process(SERVICE);
        var more = new ArrayList<Double>();
        try (var heap = LiveHeap.of(service)) {
            for (var round = 0; round <= rounds; round++) {
                var measured = more(heap);
                if (round > 0) more.add(measured / 1e6);
            }
        }
        return Figure.of("memory of an export of the sign-ups, " + format, "MB", new Series(more))
                .beside(new Reference("the whole file", Series.of(bytes.get() / 1e6)))
                .towards(MEGABYTES);
    }

    private double more(LiveHeap heap) throws InterruptedException {
        var before = heap.bytes();
        var most = before;
        var connection = Connections.to(scenario.installation.trial().port(), scenario.vertx)
                .open(1)
                .await()
                .getFirst();
        var export = connection.send(
                PreparedRequest.get(congress.congress().path() + "/reports/signups." + format, organiser.headers()));
        while (!export.isComplete()) {
            most = Math.max(most, heap.bytes());
            Thread.sleep(INTERVAL_MILLIS);
        }
        bytes.set(export.await().body().length());
        connection.close();
        return most - before;
    }
}
