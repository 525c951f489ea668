package org.meedoen.messaging;

import java.util.Collection;

/**
 * Writes events in the caller's transaction; the relay publishes them in order per key after the commit.
 *
 * <p>Ids are drawn when the rows are written. What is written after another transaction's commit is published after its
 * events. Where the order of concurrent transactions matters too, write under a lock of the key, held until the commit.
 */
public interface Outbox {

    /**
     * In the order of the collection.
     *
     * @throws IllegalStateException outside a transaction, or when an event's class has no wire name
     */
    void append(Collection<OutgoingEvent> events);

    /** What is not published yet. */
    Backlog backlog();

    /** @param oldestSeconds how long the first of them has been waiting, by the database's clock */
    record Backlog(long events, long oldestSeconds) {}
}
