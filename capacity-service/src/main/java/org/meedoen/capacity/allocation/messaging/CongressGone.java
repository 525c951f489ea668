package org.meedoen.capacity.allocation.messaging;

/** The signal that the congress its payload names was deleted, to every instance. */
public final class CongressGone {

    public static final String CHANNEL = "congress_deleted";

    private CongressGone() {}
}
