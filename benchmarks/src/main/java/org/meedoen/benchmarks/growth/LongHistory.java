package org.meedoen.benchmarks.growth;

import java.time.Duration;
import org.meedoen.benchmarks.allocation.Backlog;
import org.meedoen.benchmarks.allocation.Decisions;
import org.meedoen.benchmarks.allocation.Drain;
import org.meedoen.benchmarks.allocation.IsolatedCapacityService;
import org.meedoen.contracts.CongressId;
import org.meedoen.trial.TrialContext;

/** capacity-service with years of stored decisions and of events on its topics. */
record LongHistory(IsolatedCapacityService capacity, Drain drain, int requests) {

    private static final int SLOTS = 50;

    static LongHistory of(String name, int events, int requests, Drain drain, TrialContext context) throws Exception {
        var capacity = IsolatedCapacityService.start(name, context);
        capacity.stop();
        new HistoryWriter(capacity, events, context.progress()).write(new CongressId(name));
        return new LongHistory(capacity, drain, requests);
    }

    Duration startToReady() throws InterruptedException {
        return capacity.startAgain();
    }

    void stop() {
        capacity.stop();
    }

    double perSecond(String what, CongressId congress) throws InterruptedException {
        var backlog = Backlog.of(congress, SLOTS, requests);
        try (var decisions = Decisions.of(congress, capacity)) {
            capacity.pause();
            backlog.writeSlots(capacity.broker());
            backlog.writeRequests(capacity.broker(), requests);
            capacity.resume();
            var speed = drain.perSecond(what, requests, decisions::published).getFirst();
            decisions.require(requests, 0);
            return speed;
        }
    }
}
