package org.meedoen.messaging;

import java.util.List;

/**
 * Takes what was received, in order of offset per partition.
 *
 * <p>One transaction per batch is the handler's business. A batch may come again, also in another cut and also when the
 * first time succeeded: handling a record twice must have no effect.
 *
 * <p>A fault of the database or of Kafka is retried until it is gone. After any other exception the batch is retried,
 * then its records one by one, and the one that keeps failing goes to the dead letters.
 */
@FunctionalInterface
public interface BatchHandler<E> {

    void handle(List<Received<E>> batch);
}
