package org.meedoen.benchmarks.growth;

import org.meedoen.benchmarks.alone.Backlog;
import org.meedoen.benchmarks.alone.CapacityAlone;
import org.meedoen.benchmarks.alone.Decisions;
import org.meedoen.benchmarks.alone.Drain;

/** Many who ask for places in a congress that has many slots. */
record ManySlots(CapacityAlone capacity, Drain drain, int requests) {

    /** @param asked so many of the slots are asked for, in turn */
    double perSecond(String what, String congress, int slots, int asked) throws InterruptedException {
        var whole = Backlog.of(congress, slots, requests);
        try (var decisions = Decisions.of(congress, capacity)) {
            whole.writeSlots(capacity.broker());
            awaitSlots(decisions, slots);
            capacity.pause();
            new Backlog(congress, whole.slots().subList(0, asked), requests).writeRequests(capacity.broker(), requests);
            capacity.resume();
            var speed = drain.perSecond(what, requests, decisions::told).getFirst();
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
