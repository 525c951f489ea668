package org.meedoen.benchmarks.allocation;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.meedoen.trial.Progress;

/** Waits until a backlog is drained and measures the throughput. */
public record Drain(Progress progress, Duration atMost) {

    private static final long LOOK_EVERY_MILLIS = 20;
    private static final int LOOKS_BETWEEN_REPORTS = 100;

    /** One of the stages that each item passes. */
    private record Stage(LongSupplier done, Throughput throughput) {

        void look() {
            throughput.seen(done.getAsLong(), System.nanoTime());
        }
    }

    /** @param stages each counts what has passed it so far; the result holds their throughputs in the same order */
    public List<Double> perSecond(String what, long wanted, LongSupplier... stages) throws InterruptedException {
        var watched =
                Stream.of(stages).map(done -> new Stage(done, new Throughput())).toList();
        var deadline = System.nanoTime() + atMost.toNanos();
        for (var looks = 0;
                watched.stream().anyMatch(stage -> stage.throughput().done() < wanted);
                looks++) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(text(what, wanted, watched) + " within " + atMost);
            }
            if (looks % LOOKS_BETWEEN_REPORTS == 0) {
                progress.now(text(what, wanted, watched));
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
            watched.forEach(Stage::look);
        }
        return watched.stream().map(stage -> stage.throughput().perSecond()).toList();
    }

    private static String text(String what, long wanted, List<Stage> stages) {
        return what + ": "
                + stages.stream()
                        .map(stage -> String.valueOf(stage.throughput().done()))
                        .collect(joining(" and "))
                + " of " + wanted;
    }
}
