package org.meedoen.benchmarks.growth;

import org.meedoen.benchmarks.allocation.Backlog;
import org.meedoen.benchmarks.allocation.Decisions;
import org.meedoen.benchmarks.allocation.Drain;
import org.meedoen.benchmarks.allocation.IsolatedCapacityService;
import org.meedoen.contracts.CongressId;

/** Requests for places in a congress with many slots. */
record ManySlots(IsolatedCapacityService capacity, Drain drain, int requests) {

    /** @param requested the number of slots that are requested, in turn */
    double perSecond(String what, CongressId congress, int slots, int requested) throws InterruptedException {
        var whole = Backlog.of(congress, slots, requests);
        try (var decisions = Decisions.of(congress, capacity)) {
            whole.writeSlots(capacity.broker());
            awaitSlots(decisions, slots);
            capacity.pause();
            new Backlog(congress, whole.slots().subList(0, requested), requests)
                    .writeRequests(capacity.broker(), requests);
            capacity.resume();
            var speed = drain.perSecond(what, requests, decisions::published).getFirst();
            decisions.require(requests, 0);
            return speed;
        }
    }

    private static void awaitSlots(Decisions decisions, int slots) throws InterruptedException {
        while (decisions.slots() < slots) {
            Thread.sleep(50);
        }
    }
}
