package org.meedoen.messaging;

import java.time.Duration;

/**
 * One bean for each topic a service takes events from; messaging runs a batch consumer for it.
 *
 * <p>Events whose type is unknown, or not of the family, are skipped and counted.
 */
public final class Subscription<E> {

    private final String topic;
    private final Class<E> family;
    private final BatchHandler<E> handler;
    private final boolean fromTheStart;
    private final Duration pause;
    private volatile boolean caughtUp;

    private Subscription(String topic, Class<E> family, BatchHandler<E> handler, boolean fromTheStart, Duration pause) {
        this.topic = topic;
        this.family = family;
        this.handler = handler;
        this.fromTheStart = fromTheStart;
        this.pause = pause;
    }

    /** The service's instances share the partitions, in the group {@code <spring.application.name>.<topic>}. */
    public static <E> Subscription<E> to(String topic, Class<E> family, BatchHandler<E> handler) {
        return new Subscription<>(topic, family, handler, false, Duration.ZERO);
    }

    /** Each instance reads all partitions from the beginning at every start: for what is only kept in memory. */
    public Subscription<E> onEveryInstanceFromTheStart() {
        return new Subscription<>(topic, family, handler, true, pause);
    }

    /** For what nobody waits for in person: in a rush fewer batches carry more. Who has a backlog does not pause. */
    public Subscription<E> pausing(Duration afterEachBatch) {
        return new Subscription<>(topic, family, handler, fromTheStart, afterEachBatch);
    }

    /** Whether everything was handled that the topic held when this instance started to read it. */
    public boolean caughtUp() {
        return caughtUp;
    }

    /** For the consumer that serves this subscription. */
    public void markCaughtUp() {
        caughtUp = true;
    }

    public String topic() {
        return topic;
    }

    public Class<E> family() {
        return family;
    }

    public BatchHandler<E> handler() {
        return handler;
    }

    public Duration pause() {
        return pause;
    }

    public boolean fromTheStart() {
        return fromTheStart;
    }
}
