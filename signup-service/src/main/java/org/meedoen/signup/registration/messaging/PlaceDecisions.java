package org.meedoen.signup.registration.messaging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.messaging.BatchHandler;
import org.meedoen.messaging.Received;
import org.meedoen.signup.registration.SignupNews;
import org.meedoen.signup.registration.StoredDecision;
import org.meedoen.signup.registration.persistence.DecisionRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Applies what capacity-service decided: a batch in one transaction; only what is newer than what is stored. */
@Component
class PlaceDecisions implements BatchHandler<PlaceEvent> {

    private static final Logger log = LoggerFactory.getLogger(PlaceDecisions.class);

    private final TransactionOperations transactions;
    private final DecisionRows rows;
    private final SignupSignals signals;
    private final SignupNews news;

    PlaceDecisions(TransactionOperations transactions, DecisionRows rows, SignupSignals signals, SignupNews news) {
        this.transactions = transactions;
        this.rows = rows;
        this.signals = signals;
        this.news = news;
    }

    @Override
    public void handle(List<Received<PlaceEvent>> batch) {
        var changed = transactions.execute(transaction -> apply(batch));
        news.announce(changed == null ? List.of() : changed);
    }

    private List<UUID> apply(List<Received<PlaceEvent>> batch) {
        var asked = batch.stream().map(received -> received.event().signupId()).collect(Collectors.toSet());
        var before = rows.lock(asked);
        report(asked, before.keySet());
        return store(changed(before, batch));
    }

    private List<UUID> store(List<StoredDecision> changed) {
        if (changed.isEmpty()) return List.of();
        var ids = changed.stream().map(StoredDecision::signupId).toList();
        rows.store(changed);
        signals.send(ids);
        return ids;
    }

    private static List<StoredDecision> changed(Map<UUID, StoredDecision> before, List<Received<PlaceEvent>> batch) {
        var after = new HashMap<>(before);
        for (var received : batch) {
            var event = received.event();
            after.computeIfPresent(event.signupId(), (id, stored) -> stored.after(event, received.time()));
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
