package org.meedoen.messaging;

import java.util.List;

/**
 * Handles the events of a batch, in order of offset per partition.
 *
 * <p>Transactions are up to the handler, usually one per batch. Events may be delivered again, in other batches, even after
 * they were handled: handling an event twice must have no effect.
 *
 * <p>After a fault of the database or of Kafka the batch is retried until it succeeds. After any other exception its records are
 * handled one by one, and one that fails again goes to the dead letters.
 */
@FunctionalInterface
public interface BatchHandler<E> {

    void handle(List<Received<E>> batch);
}
