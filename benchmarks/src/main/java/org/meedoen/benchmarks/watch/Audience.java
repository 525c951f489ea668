package org.meedoen.benchmarks.watch;

import io.vertx.core.Vertx;
import java.util.List;
import org.meedoen.benchmarks.load.Machinery;
import org.meedoen.benchmarks.rush.Ground;
import org.meedoen.benchmarks.rush.Rushed;
import org.meedoen.benchmarks.workshop.Progress;

/** Holds the same rush without onlookers and with them. They have a thread of their own: who clicks does not wait for them. */
record Audience(Ground ground, Vertx vertx, int lines, int people, Progress progress) {

    private static final int SLOTS = 20;
    private static final int CONNECTIONS = 64;
    private static final List<String> HOLD_LINES = List.of("gateway", "capacity-service");

    /** @param memory how much more the parts that hold the lines took when these were open, bytes for each line */
    record Round(Rushed unwatched, Rushed watched, Delays delays, double memory) {}

    static Audience of(Ground ground, int lines, int people, Progress progress) {
        return new Audience(ground, Machinery.start(), lines, people, progress);
    }

    Round round(String name) throws InterruptedException {
        var unwatched = ground.rush(name + ", nobody looks on", people, SLOTS, 1, CONNECTIONS)
                .confirmed();
        var congress = ground.congress(SLOTS, people);
        progress.now(name + ": opening " + lines + " pages");
        var before = memory();
        try (var pages =
                Pages.open(lines, congress, people, ground.site.launched().port(), vertx)) {
            var held = (double) (memory() - before) / lines;
            var watched = ground.rush(name + ", " + lines + " look on", List.of(congress), people, CONNECTIONS)
                    .confirmed();
            return new Round(unwatched, watched, pages.afterwards(watched.run().ended()), held);
        }
    }

    private long memory() {
        var parts = ground.site.launched().parts().memory();
        return HOLD_LINES.stream().mapToLong(parts::get).sum();
    }
}
