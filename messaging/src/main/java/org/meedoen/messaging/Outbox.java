package org.meedoen.messaging;

import java.util.Collection;

/**
 * Writes events in the caller's transaction; the relay publishes them in order per key after the commit.
 *
 * <p>Ids are assigned when the rows are written. Events that are written after the commit of another transaction are published
 * after its events. If the order of concurrent transactions matters, write while holding a lock of the key until the commit.
 */
public interface Outbox {

    /**
     * In the order of the collection.
     *
     * @throws IllegalStateException outside a transaction, or when an event's class has no wire name
     */
    void append(Collection<OutgoingEvent> events);

    /** The events that have not been published yet. */
    Backlog backlog();

    /** @param oldestSeconds the age of the oldest one, by the database's clock */
    record Backlog(long events, long oldestSeconds) {}
}
