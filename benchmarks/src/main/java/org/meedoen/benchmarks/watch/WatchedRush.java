package org.meedoen.benchmarks.watch;

import io.vertx.core.Vertx;
import java.util.List;
import org.meedoen.benchmarks.load.LoadThread;
import org.meedoen.benchmarks.rush.RushResult;
import org.meedoen.benchmarks.rush.Scenario;
import org.meedoen.trial.Progress;

/** Runs the same rush without open pages and with them. The pages have an event loop of their own, apart from the sign-ups. */
record WatchedRush(Scenario scenario, Vertx vertx, int pages, int people, Progress progress) {

    private static final int SLOTS = 20;
    private static final int CONNECTIONS = 64;
    private static final List<String> HOLD_STREAMS = List.of("gateway", "capacity-service");

    /** @param memory the additional memory of the gateway and the service, in bytes for each open page */
    record Round(RushResult unwatched, RushResult watched, DisplayDelays delays, double memory) {}

    static WatchedRush of(Scenario scenario, int pages, int people, Progress progress) {
        return new WatchedRush(scenario, LoadThread.start(), pages, people, progress);
    }

    Round round(String name) throws InterruptedException {
        var unwatched = scenario.rush(name + ", no open pages", people, SLOTS, 1, CONNECTIONS)
                .confirmed();
        var congress = scenario.congress(SLOTS, people);
        progress.now(name + ": opening " + pages + " pages");
        var before = memory();
        try (var open = OpenPages.open(
                pages, congress, people, scenario.installation.trial().port(), vertx)) {
            var held = (double) (memory() - before) / pages;
            var watched = scenario.rush(name + ", " + pages + " open pages", List.of(congress), people, CONNECTIONS)
                    .confirmed();
            return new Round(unwatched, watched, open.afterwards(watched.run().ended()), held);
        }
    }

    private long memory() {
        var parts = scenario.installation.usage().memory();
        return HOLD_STREAMS.stream().mapToLong(parts::get).sum();
    }
}
