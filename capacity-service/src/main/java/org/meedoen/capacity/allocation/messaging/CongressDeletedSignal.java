package org.meedoen.capacity.allocation.messaging;

/** Signals to every instance that a congress was deleted. The payload is its slug. */
public final class CongressDeletedSignal {

    public static final String CHANNEL = "congress_deleted";

    private CongressDeletedSignal() {}
}
