package org.meedoen.messaging.outbox;

import java.util.Collection;
import java.util.UUID;
import org.meedoen.messaging.EventJson;
import org.meedoen.messaging.EventTypes;
import org.meedoen.messaging.Outbox;
import org.meedoen.messaging.OutgoingEvent;
import org.meedoen.messaging.kafka.DeclaredTopics;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Refuses events that can never be published, as such a row would block all later ones. */
final class TransactionalOutbox implements Outbox {

    /** Not a wire name, so every consumer skips the record. */
    private static final String TOMBSTONE = "tombstone";

    private static final int LONGEST_PAYLOAD = 64 * 1024;

    private final OutboxRows rows;
    private final EventTypes types;
    private final DeclaredTopics topics;
    private final RelayWakeup relay;

    TransactionalOutbox(OutboxRows rows, EventTypes types, DeclaredTopics topics, RelayWakeup relay) {
        this.rows = rows;
        this.types = types;
        this.topics = topics;
        this.relay = relay;
    }

    @Override
    public void append(Collection<OutgoingEvent> events) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "Events must be written in the transaction of the change that they describe");
        }
        if (!events.isEmpty()) {
            rows.insert(events.stream().map(this::row).toList());
            TransactionSynchronizationManager.registerSynchronization(new WakeAfterCommit(relay));
        }
    }

    @Override
    public Backlog backlog() {
        return rows.backlog();
    }

    private NewOutboxRow row(OutgoingEvent outgoing) {
        topics.check(outgoing.topic());
        return outgoing.event() == null ? tombstone(outgoing) : row(outgoing, outgoing.event());
    }

    private static NewOutboxRow tombstone(OutgoingEvent outgoing) {
        return new NewOutboxRow(UUID.randomUUID(), outgoing.topic(), outgoing.key(), TOMBSTONE, null);
    }

    private NewOutboxRow row(OutgoingEvent outgoing, Object event) {
        var type = types.nameOf(event);
        var payload = EventJson.mapper().writeValueAsString(event);
        if (payload.length() > LONGEST_PAYLOAD) {
            throw new IllegalArgumentException("An event of type " + type + " is too large to publish");
        }
        return new NewOutboxRow(UUID.randomUUID(), outgoing.topic(), outgoing.key(), type, payload);
    }

    private record WakeAfterCommit(RelayWakeup relay) implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            relay.wake();
        }
    }
}
