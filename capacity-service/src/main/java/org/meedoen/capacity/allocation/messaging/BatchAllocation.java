package org.meedoen.capacity.allocation.messaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.meedoen.capacity.allocation.Allocation;
import org.meedoen.capacity.allocation.Concerned;
import org.meedoen.capacity.allocation.CongressPlaces;
import org.meedoen.capacity.allocation.Fact;
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
 * Decides a batch in one transaction. The lock on the congress makes its holder the only writer, also while a consumer
 * that lost its partition is still busy; and what was decided before is in the archive by then, so it yields no fact.
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
            congresses.lock(byCongress.keySet());
            byCongress.forEach(this::decide);
        });
    }

    private void decide(String congress, List<SignupEvent> events) {
        var places = CongressPlaces.concerning(Concerned.by(events), archive.of(congress));
        var facts = new ArrayList<Fact>();
        events.forEach(event -> facts.addAll(Allocation.decide(places, event)));
        if (!facts.isEmpty()) {
            store(Decided.of(congress, facts, places));
        }
    }

    private void store(Decided decided) {
        archive.write(decided);
        congresses.changed(decided.congress());
        outbox.append(PublicFacts.of(decided));
        signals.send(CongressChanged.CHANNEL, decided.congress());
    }
}
