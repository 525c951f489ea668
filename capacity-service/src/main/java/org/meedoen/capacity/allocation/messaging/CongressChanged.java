package org.meedoen.capacity.allocation.messaging;

/** The signal that a batch decided something in the congress its payload names, to every instance. */
public final class CongressChanged {

    public static final String CHANNEL = "congress_changed";

    private CongressChanged() {}
}
