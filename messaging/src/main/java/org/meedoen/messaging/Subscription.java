package org.meedoen.messaging;

import java.time.Duration;

/**
 * A bean for each topic that a service consumes; a batch listener container is created for it.
 *
 * <p>Events of an unknown type, or of a type outside the family, are skipped and counted.
 */
public final class Subscription<E> {

    private final String topic;
    private final Class<E> family;
    private final BatchHandler<E> handler;
    private final boolean fromTheStart;
    private final Duration gathering;
    private volatile boolean caughtUp;

    private Subscription(
            String topic, Class<E> family, BatchHandler<E> handler, boolean fromTheStart, Duration gathering) {
        this.topic = topic;
        this.family = family;
        this.handler = handler;
        this.fromTheStart = fromTheStart;
        this.gathering = gathering;
    }

    /** The instances of the service share the partitions, in the group {@code <spring.application.name>.<topic>}. */
    public static <E> Subscription<E> to(String topic, Class<E> family, BatchHandler<E> handler) {
        return new Subscription<>(topic, family, handler, false, Duration.ZERO);
    }

    /** Each instance reads all partitions from the beginning at every start, for state that is kept in memory. */
    public Subscription<E> onEveryInstanceFromTheStart() {
        return new Subscription<>(topic, family, handler, true, gathering);
    }

    /** For events that no person waits for: the broker delays small batches up to this time. */
    public Subscription<E> gathering(Duration longest) {
        return new Subscription<>(topic, family, handler, fromTheStart, longest);
    }

    /** Whether everything has been handled that was on the topic when this instance began to read it. */
    public boolean caughtUp() {
        return caughtUp;
    }

    /** Called by the consumer of this subscription. */
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

    public Duration gathering() {
        return gathering;
    }

    public boolean gathers() {
        return !gathering.isZero();
    }

    public boolean fromTheStart() {
        return fromTheStart;
    }
}
