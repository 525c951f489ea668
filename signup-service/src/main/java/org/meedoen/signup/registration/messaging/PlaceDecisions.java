package org.meedoen.signup.registration.messaging;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.messaging.BatchHandler;
import org.meedoen.messaging.Received;
import org.meedoen.signup.registration.RecordedDecision;
import org.meedoen.signup.registration.SignupChanges;
import org.meedoen.signup.registration.StoredDecision;
import org.meedoen.signup.registration.persistence.AssignmentRows;
import org.meedoen.signup.registration.persistence.DecisionHistoryRows;
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
    private final AssignmentRows assignments;
    private final DecisionHistoryRows history;
    private final SignupSignals signals;
    private final SignupChanges changes;

    PlaceDecisions(
            TransactionOperations transactions,
            DecisionRows rows,
            AssignmentRows assignments,
            DecisionHistoryRows history,
            SignupSignals signals,
            SignupChanges changes) {
        this.transactions = transactions;
        this.rows = rows;
        this.assignments = assignments;
        this.history = history;
        this.signals = signals;
        this.changes = changes;
    }

    @Override
    public void handle(List<Received<PlaceEvent>> batch) {
        var changed = transactions.execute(transaction -> apply(batch));
        changes.decided(changed == null ? List.of() : changed);
    }

    private List<SignupId> apply(List<Received<PlaceEvent>> batch) {
        var asked = batch.stream()
                .map(Received::event)
                .flatMap(AppliedDecisions::about)
                .collect(Collectors.toSet());
        var before = rows.lock(asked);
        report(asked, before.keySet());
        history.add(batch.stream()
                .flatMap(received -> RecordedDecision.of(received.event(), received.time()))
                .filter(decision -> before.containsKey(decision.signupId()))
                .toList());
        return store(new AppliedDecisions(before, batch));
    }

    private List<SignupId> store(AppliedDecisions applied) {
        var changed = applied.changed();
        if (!changed.isEmpty()) rows.store(changed);
        if (!applied.exchanges().isEmpty()) rows.exchange(applied.exchanges());
        if (!applied.notAssigned().isEmpty()) assignments.refuse(applied.notAssigned());
        if (!applied.accompanied().isEmpty()) assignments.accompanied(applied.accompanied());
        if (!applied.offers().isEmpty()) rows.offer(applied.offers());
        var ids = Stream.concat(changed.stream().map(StoredDecision::signupId), applied.offers().keySet().stream())
                .distinct()
                .toList();
        if (!ids.isEmpty()) signals.decided(ids);
        return ids;
    }

    private static void report(Set<SignupId> asked, Set<SignupId> known) {
        var unknown = asked.stream().filter(id -> !known.contains(id)).toList();
        if (!unknown.isEmpty()) {
            log.warn(
                    "Skipped decisions of {} sign-ups that are unknown here, {} among them",
                    unknown.size(),
                    unknown.getFirst());
        }
    }
}
