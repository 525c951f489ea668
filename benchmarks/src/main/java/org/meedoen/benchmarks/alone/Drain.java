package org.meedoen.benchmarks.alone;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.meedoen.benchmarks.workshop.Progress;

/** Waits until others have done so much, and tells how fast it went. */
public record Drain(Progress progress, Duration atMost) {

    private static final long LOOK_EVERY_MILLIS = 20;
    private static final int LOOKS_BETWEEN_WORDS = 100;

    /** What is done to each of the things, one stage after the other or all at once. */
    private record Stage(LongSupplier done, Pace pace) {

        void look() {
            pace.seen(done.getAsLong(), System.nanoTime());
        }
    }

    /** @param stages tell how much is done so far; each in its turn has its pace in the answer */
    public List<Double> perSecond(String what, long wanted, LongSupplier... stages) throws InterruptedException {
        var watched = Stream.of(stages).map(done -> new Stage(done, new Pace())).toList();
        var deadline = System.nanoTime() + atMost.toNanos();
        for (var looks = 0; watched.stream().anyMatch(stage -> stage.pace().done() < wanted); looks++) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(text(what, wanted, watched) + " within " + atMost);
            }
            if (looks % LOOKS_BETWEEN_WORDS == 0) {
                progress.now(text(what, wanted, watched));
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
            watched.forEach(Stage::look);
        }
        return watched.stream().map(stage -> stage.pace().perSecond()).toList();
    }

    private static String text(String what, long wanted, List<Stage> stages) {
        return what + ": "
                + stages.stream()
                        .map(stage -> String.valueOf(stage.pace().done()))
                        .collect(joining(" and "))
                + " of " + wanted;
    }
}
