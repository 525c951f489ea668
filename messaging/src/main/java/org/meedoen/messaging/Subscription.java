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

    /** The service's instances share the partitions, in the group {@code <spring.application.name>.<topic>}. */
    public static <E> Subscription<E> to(String topic, Class<E> family, BatchHandler<E> handler) {
        return new Subscription<>(topic, family, handler, false, Duration.ZERO);
    }

    /** Each instance reads all partitions from the beginning at every start: for what is only kept in memory. */
    public Subscription<E> onEveryInstanceFromTheStart() {
        return new Subscription<>(topic, family, handler, true, gathering);
    }

    /** For what nobody waits for in person: what comes within this time comes together, unless it is plenty. */
    public Subscription<E> gathering(Duration longest) {
        return new Subscription<>(topic, family, handler, fromTheStart, longest);
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
