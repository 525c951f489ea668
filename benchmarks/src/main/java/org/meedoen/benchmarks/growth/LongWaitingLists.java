package org.meedoen.benchmarks.growth;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meedoen.benchmarks.allocation.Backlog;
import org.meedoen.benchmarks.allocation.Decisions;
import org.meedoen.benchmarks.allocation.Drain;
import org.meedoen.benchmarks.allocation.IsolatedCapacityService;
import org.meedoen.benchmarks.growth.FilledCongresses.Holder;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SignupWithdrawn;
import org.meedoen.trial.SqlConnection;

/**
 * Waiting lists of constant length: as many participants join at the end as places become free. One who joins and one who
 * withdraws make three decisions.
 */
record LongWaitingLists(IsolatedCapacityService capacity, Drain drain, int withdrawals) {

    private static final int DECISIONS = 3;

    /** @param lists the number of waiting lists over which the requests are divided */
    double perSecond(String what, CongressId congress, int lists, int length) throws InterruptedException {
        try (var sql = new SqlConnection(capacity.database())) {
            var filled = new FilledCongresses(sql);
            var slots = filled.slots(congress, lists, withdrawals / lists, length);
            var backlog = new Backlog(congress, slots, withdrawals);
            var holders = slots.stream().map(filled::holders).toList();
            capacity.pause();
            backlog.write(capacity.broker(), changes(backlog, holders));
            return drained(what, congress, DECISIONS * holdersIn(holders));
        }
    }

    private static Stream<SignupEvent> changes(Backlog backlog, List<List<Holder>> holders) {
        var lists = holders.size();
        return IntStream.range(0, holdersIn(holders))
                .boxed()
                .flatMap(i -> Stream.of(
                        backlog.request(i),
                        withdrawal(backlog, i % lists, holders.get(i % lists).get(i / lists))));
    }

    private static int holdersIn(List<List<Holder>> lists) {
        return lists.stream().mapToInt(List::size).sum();
    }

    private static SignupEvent withdrawal(Backlog backlog, int slot, Holder holder) {
        return new SignupWithdrawn(
                backlog.congress(), holder.signup(), backlog.slots().get(slot), holder.participant(), null);
    }

    private double drained(String what, CongressId congress, int wanted) throws InterruptedException {
        try (var decisions = Decisions.of(congress, capacity)) {
            capacity.resume();
            var speed = drain.perSecond(what, wanted, decisions::published).getFirst();
            decisions.requirePublished(wanted);
            return speed;
        }
    }
}
