package org.meedoen.benchmarks.growth;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meedoen.benchmarks.alone.Backlog;
import org.meedoen.benchmarks.alone.CapacityAlone;
import org.meedoen.benchmarks.alone.Decisions;
import org.meedoen.benchmarks.alone.Drain;
import org.meedoen.benchmarks.growth.Congresses.Holder;
import org.meedoen.benchmarks.meedoen.Sql;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SignupWithdrawn;

/**
 * A line in which many come at the end while as many places come free at its head, so that it stays as long as it is. Each
 * who comes and one who leaves make three decisions.
 */
record LongLine(CapacityAlone capacity, Drain drain, int leaving) {

    private static final int DECISIONS = 3;

    double perSecond(String what, String congress, int length) throws InterruptedException {
        try (var sql = new Sql(capacity.database())) {
            var filled = new Congresses(sql);
            var slot = filled.line(congress, leaving, length);
            var line = new Backlog(congress, List.of(slot), leaving);
            var holders = filled.holders(slot);
            capacity.pause();
            line.write(capacity.broker(), changes(line, holders));
            return drained(what, congress);
        }
    }

    private Stream<SignupEvent> changes(Backlog line, List<Holder> holders) {
        return IntStream.range(0, leaving).boxed().flatMap(i -> Stream.of(line.request(i), left(line, holders.get(i))));
    }

    private static SignupEvent left(Backlog line, Holder holder) {
        return new SignupWithdrawn(
                line.congress(), holder.signup(), line.slots().getFirst(), holder.participant());
    }

    private double drained(String what, String congress) throws InterruptedException {
        try (var decisions = Decisions.of(congress, capacity)) {
            capacity.resume();
            var wanted = DECISIONS * leaving;
            var speed = drain.perSecond(what, wanted, decisions::told).getFirst();
            decisions.requireTold(wanted);
            return speed;
        }
    }
}
