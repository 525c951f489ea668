package org.meedoen.capacity.allocation.messaging;

/** A signal to every instance: a batch changed the congress named in the payload. */
public final class CongressChangedSignal {

    public static final String CHANNEL = "congress_changed";

    private CongressChangedSignal() {}
}
