package org.meedoen.messaging;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Wakes every instance that works on the same database, this one included. A signal says that something happened; what
 * happened stands in the tables.
 */
public interface DatabaseSignals {

    /** Inside a transaction: delivered after its commit, or not at all. At most 7,999 bytes. */
    default void send(String channel, String payload) {
        send(channel, List.of(payload));
    }

    /** The same of several. */
    void send(String channel, Collection<String> payloads);

    /**
     * Calls the receiver with each payload, on one thread shared by all receivers.
     *
     * <p>Signals sent while this instance was not connected are lost; so each time listening begins, or begins again,
     * the receiver is called with an empty payload and has to look for itself.
     */
    void onSignal(String channel, Consumer<String> receiver);
}
