package org.meedoen.benchmarks.growth;

import java.time.Duration;
import org.meedoen.benchmarks.alone.Backlog;
import org.meedoen.benchmarks.alone.CapacityAlone;
import org.meedoen.benchmarks.alone.Decisions;
import org.meedoen.benchmarks.alone.Drain;
import org.meedoen.benchmarks.workshop.Workshop;

/** An installation that has years behind it: so many decisions stored, so many events on its topics. */
record LongLog(CapacityAlone capacity, Drain drain, int requests) {

    private static final int SLOTS = 50;

    static LongLog of(String name, int events, int requests, Drain drain, Workshop workshop) throws Exception {
        var capacity = CapacityAlone.start(name, workshop);
        capacity.stop();
        new History(capacity, events, workshop.progress()).write(name);
        return new LongLog(capacity, drain, requests);
    }

    Duration startToReady() throws InterruptedException {
        return capacity.startAgain();
    }

    void stop() {
        capacity.stop();
    }

    double perSecond(String what, String congress) throws InterruptedException {
        var backlog = Backlog.of(congress, SLOTS, requests);
        try (var decisions = Decisions.of(congress, capacity)) {
            capacity.pause();
            backlog.writeSlots(capacity.broker());
            backlog.writeRequests(capacity.broker(), requests);
            capacity.resume();
            var speed = drain.perSecond(what, requests, decisions::told).getFirst();
            decisions.require(requests, 0);
            return speed;
        }
    }
}
