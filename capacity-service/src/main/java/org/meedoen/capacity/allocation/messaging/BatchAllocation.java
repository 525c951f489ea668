package org.meedoen.capacity.allocation.messaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.meedoen.capacity.allocation.Allocation;
import org.meedoen.capacity.allocation.BatchScope;
import org.meedoen.capacity.allocation.CongressPlaces;
import org.meedoen.capacity.allocation.PartialState;
import org.meedoen.capacity.allocation.persistence.BatchResult;
import org.meedoen.capacity.allocation.persistence.Congress;
import org.meedoen.capacity.allocation.persistence.CongressDeletion;
import org.meedoen.capacity.allocation.persistence.CongressRows;
import org.meedoen.capacity.allocation.persistence.PlaceRepository;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.signup.CongressDeleted;
import org.meedoen.contracts.signup.PublicationChanged;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.messaging.BatchHandler;
import org.meedoen.messaging.DatabaseSignals;
import org.meedoen.messaging.Outbox;
import org.meedoen.messaging.Received;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Decides a batch in one transaction. The number of statements does not depend on the number of congresses. The lock on
 * a congress makes its holder the only writer, even while a consumer that lost its partition is still running. Events
 * that were decided before are recognised by what is stored, and yield no facts.
 */
@Component
class BatchAllocation implements BatchHandler<SignupEvent> {

    private final CongressRows congresses;
    private final CongressDeletion deletion;
    private final PlaceRepository stored;
    private final Outbox outbox;
    private final DatabaseSignals signals;
    private final TransactionOperations transactions;

    BatchAllocation(
            CongressRows congresses,
            CongressDeletion deletion,
            PlaceRepository stored,
            Outbox outbox,
            DatabaseSignals signals,
            TransactionOperations transactions) {
        this.congresses = congresses;
        this.deletion = deletion;
        this.stored = stored;
        this.outbox = outbox;
        this.signals = signals;
        this.transactions = transactions;
    }

    @Override
    public void handle(List<Received<SignupEvent>> batch) {
        var byCongress =
                batch.stream().map(Received::event).collect(groupingBy(SignupEvent::congress, TreeMap::new, toList()));
        transactions.executeWithoutResult(transaction -> {
            delete(byCongress);
            var decided = byCongress.isEmpty() ? List.<BatchResult>of() : decide(byCongress);
            if (!decided.isEmpty()) store(decided);
            publish(byCongress.values());
        });
    }

    /** Removes all events of the deleted congresses from the batch, both before and after the deletion. */
    private void delete(Map<CongressId, List<SignupEvent>> byCongress) {
        var deleted = byCongress.entrySet().stream()
                .filter(events -> events.getValue().stream().anyMatch(CongressDeleted.class::isInstance))
                .map(Map.Entry::getKey)
                .toList();
        if (deleted.isEmpty()) return;
        congresses.lock(deleted);
        deletion.deletePlaces(deleted);
        signals.send(CongressDeletedSignal.CHANNEL, slugs(deleted));
        byCongress.keySet().removeAll(Set.copyOf(deleted));
    }

    /** Requires the locks that {@link #decide} acquires. A deleted congress is not published again. */
    private void publish(Collection<List<SignupEvent>> remaining) {
        var changes = remaining.stream()
                .flatMap(List::stream)
                .filter(PublicationChanged.class::isInstance)
                .map(PublicationChanged.class::cast)
                .toList();
        if (!changes.isEmpty()) congresses.publish(changes);
    }

    private List<BatchResult> decide(SortedMap<CongressId, List<SignupEvent>> byCongress) {
        var locked = congresses.lock(byCongress.keySet());
        byCongress.keySet().retainAll(locked.keySet());
        var scope = stored.inScope(locked, scope(byCongress));
        var decided = new ArrayList<BatchResult>();
        byCongress.forEach((congress, events) -> {
            var places = CongressPlaces.of(
                    locked.getOrDefault(congress, Congress.DEFAULT).settings(),
                    scope.getOrDefault(congress, PartialState.NOTHING),
                    stored.of(congress));
            var facts = Allocation.decide(places, events);
            if (!facts.isEmpty()) decided.add(BatchResult.of(congress, facts, places));
        });
        return decided;
    }

    private static Map<CongressId, BatchScope> scope(Map<CongressId, List<SignupEvent>> byCongress) {
        return byCongress.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, events -> BatchScope.by(events.getValue())));
    }

    private void store(List<BatchResult> decided) {
        var changed = decided.stream().map(BatchResult::congress).toList();
        stored.write(decided, congresses.changed(changed));
        outbox.append(decided.stream().flatMap(PlaceEvents::of).toList());
        signals.send(CongressChangedSignal.CHANNEL, slugs(changed));
    }

    private static List<String> slugs(List<CongressId> congresses) {
        return congresses.stream().map(CongressId::value).toList();
    }
}
