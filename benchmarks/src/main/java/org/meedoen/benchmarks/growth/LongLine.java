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
 * Lines in which many come at the end while as many places come free at the head, so that they stay as long as they are. Each
 * who comes and one who leaves make three decisions.
 */
record LongLine(CapacityAlone capacity, Drain drain, int leaving) {

    private static final int DECISIONS = 3;

    /** @param lines so many, among which who comes and who leaves are divided */
    double perSecond(String what, String congress, int lines, int length) throws InterruptedException {
        try (var sql = new Sql(capacity.database())) {
            var filled = new Congresses(sql);
            var slots = filled.lines(congress, lines, leaving / lines, length);
            var backlog = new Backlog(congress, slots, leaving);
            var holders = slots.stream().map(filled::holders).toList();
            capacity.pause();
            backlog.write(capacity.broker(), changes(backlog, holders));
            return drained(what, congress, DECISIONS * holdersIn(holders));
        }
    }

    private static Stream<SignupEvent> changes(Backlog backlog, List<List<Holder>> holders) {
        var lines = holders.size();
        return IntStream.range(0, holdersIn(holders))
                .boxed()
                .flatMap(i -> Stream.of(
                        backlog.request(i),
                        left(backlog, i % lines, holders.get(i % lines).get(i / lines))));
    }

    private static int holdersIn(List<List<Holder>> lines) {
        return lines.stream().mapToInt(List::size).sum();
    }

    private static SignupEvent left(Backlog backlog, int slot, Holder holder) {
        return new SignupWithdrawn(
                backlog.congress(), holder.signup(), backlog.slots().get(slot), holder.participant());
    }

    private double drained(String what, String congress, int wanted) throws InterruptedException {
        try (var decisions = Decisions.of(congress, capacity)) {
            capacity.resume();
            var speed = drain.perSecond(what, wanted, decisions::told).getFirst();
            decisions.requireTold(wanted);
            return speed;
        }
    }
}
