package org.meedoen.signup.registration.messaging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meedoen.contracts.capacity.Exchanged;
import org.meedoen.contracts.capacity.PlaceConfirmed;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.messaging.BatchHandler;
import org.meedoen.messaging.Received;
import org.meedoen.signup.registration.SignupChanges;
import org.meedoen.signup.registration.StoredDecision;
import org.meedoen.signup.registration.persistence.DecisionRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Applies the decisions of capacity-service, a batch in one transaction; only decisions newer than the stored one. */
@Component
class PlaceDecisions implements BatchHandler<PlaceEvent> {

    private static final Logger log = LoggerFactory.getLogger(PlaceDecisions.class);

    private final TransactionOperations transactions;
    private final DecisionRows rows;
    private final SignupSignals signals;
    private final SignupChanges changes;

    PlaceDecisions(
            TransactionOperations transactions, DecisionRows rows, SignupSignals signals, SignupChanges changes) {
        this.transactions = transactions;
        this.rows = rows;
        this.signals = signals;
        this.changes = changes;
    }

    @Override
    public void handle(List<Received<PlaceEvent>> batch) {
        var changed = transactions.execute(transaction -> apply(batch));
        changes.decided(changed == null ? List.of() : changed);
    }

    private List<UUID> apply(List<Received<PlaceEvent>> batch) {
        var asked = batch.stream()
                .map(Received::event)
                .flatMap(PlaceDecisions::about)
                .collect(Collectors.toSet());
        var before = rows.lock(asked);
        report(asked, before.keySet());
        var stored = store(changed(before, batch));
        var exchanges = exchanges(batch);
        if (!exchanges.isEmpty()) rows.exchange(exchanges);
        return stored;
    }

    /** A confirmation may concern two sign-ups: the confirmed one, and the one given up for it. */
    private static Stream<UUID> about(PlaceEvent event) {
        return Stream.concat(Stream.of(event.signupId()), exchanged(event).map(Exchanged::signupId).stream());
    }

    private static Optional<Exchanged> exchanged(PlaceEvent event) {
        return event instanceof PlaceConfirmed confirmed
                ? Optional.ofNullable(confirmed.exchanged())
                : Optional.empty();
    }

    private static Map<UUID, UUID> exchanges(List<Received<PlaceEvent>> batch) {
        var gotForGivenUp = new HashMap<UUID, UUID>();
        batch.stream()
                .map(Received::event)
                .forEach(event ->
                        exchanged(event).ifPresent(given -> gotForGivenUp.put(given.signupId(), event.signupId())));
        return gotForGivenUp;
    }

    private List<UUID> store(List<StoredDecision> changed) {
        if (changed.isEmpty()) return List.of();
        var ids = changed.stream().map(StoredDecision::signupId).toList();
        rows.store(changed);
        signals.decided(ids);
        return ids;
    }

    private static List<StoredDecision> changed(Map<UUID, StoredDecision> before, List<Received<PlaceEvent>> batch) {
        var after = new HashMap<>(before);
        for (var received : batch) {
            var event = received.event();
            after.computeIfPresent(event.signupId(), (id, stored) -> stored.after(event, received.time()));
            exchanged(event)
                    .ifPresent(given -> after.computeIfPresent(
                            given.signupId(), (id, stored) -> stored.exchanged(given.decision(), received.time())));
        }
        var changed = new ArrayList<>(after.values());
        changed.removeAll(before.values());
        return changed;
    }

    private static void report(Set<UUID> asked, Set<UUID> known) {
        var unknown = asked.stream().filter(id -> !known.contains(id)).toList();
        if (!unknown.isEmpty()) {
            log.warn(
                    "Skipped decisions of {} sign-ups that are unknown here, {} among them",
                    unknown.size(),
                    unknown.getFirst());
        }
    }
}
