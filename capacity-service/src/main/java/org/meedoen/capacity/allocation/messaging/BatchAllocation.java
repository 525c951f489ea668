package org.meedoen.capacity.allocation.messaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.meedoen.capacity.allocation.Allocation;
import org.meedoen.capacity.allocation.Concerned;
import org.meedoen.capacity.allocation.CongressPlaces;
import org.meedoen.capacity.allocation.Excerpt;
import org.meedoen.capacity.allocation.persistence.Congress;
import org.meedoen.capacity.allocation.persistence.Congresses;
import org.meedoen.capacity.allocation.persistence.Decided;
import org.meedoen.capacity.allocation.persistence.PlacesArchive;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.messaging.BatchHandler;
import org.meedoen.messaging.DatabaseSignals;
import org.meedoen.messaging.Outbox;
import org.meedoen.messaging.Received;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Decides a batch in one transaction, and with the same statements however many congresses it is about. The lock on a
 * congress makes its holder the only writer, also while a consumer that lost its partition is still busy; and what was
 * decided before is in the archive by then, so it yields no fact.
 */
@Component
class BatchAllocation implements BatchHandler<SignupEvent> {

    private final Congresses congresses;
    private final PlacesArchive archive;
    private final Outbox outbox;
    private final DatabaseSignals signals;
    private final TransactionOperations transactions;

    BatchAllocation(
            Congresses congresses,
            PlacesArchive archive,
            Outbox outbox,
            DatabaseSignals signals,
            TransactionOperations transactions) {
        this.congresses = congresses;
        this.archive = archive;
        this.outbox = outbox;
        this.signals = signals;
        this.transactions = transactions;
    }

    @Override
    public void handle(List<Received<SignupEvent>> batch) {
        var byCongress =
                batch.stream().map(Received::event).collect(groupingBy(SignupEvent::congress, TreeMap::new, toList()));
        transactions.executeWithoutResult(transaction -> {
            var decided = decide(byCongress);
            if (!decided.isEmpty()) store(decided);
        });
    }

    private List<Decided> decide(SortedMap<String, List<SignupEvent>> byCongress) {
        var locked = congresses.lock(byCongress.keySet());
        var concerned = archive.concerning(locked, concerned(byCongress));
        var decided = new ArrayList<Decided>();
        byCongress.forEach((congress, events) -> {
            var places = CongressPlaces.of(
                    locked.getOrDefault(congress, Congress.UNTOLD).settings(),
                    concerned.getOrDefault(congress, Excerpt.NOTHING),
                    archive.of(congress));
            var facts = Allocation.decide(places, events);
            if (!facts.isEmpty()) decided.add(Decided.of(congress, facts, places));
        });
        return decided;
    }

    private static Map<String, Concerned> concerned(Map<String, List<SignupEvent>> byCongress) {
        return byCongress.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, events -> Concerned.by(events.getValue())));
    }

    private void store(List<Decided> decided) {
        var changed = decided.stream().map(Decided::congress).toList();
        archive.write(decided, congresses.changed(changed));
        outbox.append(decided.stream().flatMap(PublicFacts::of).toList());
        signals.send(CongressChanged.CHANNEL, changed);
    }
}
