package org.meedoen.messaging;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Signals between the instances that use the same database, this one included. A signal only announces a change; the change
 * itself is in the tables.
 */
public interface DatabaseSignals {

    /** In a transaction it is delivered after the commit, if there is one. At most 7,999 bytes. */
    default void send(String channel, String payload) {
        send(channel, List.of(payload));
    }

    /** Sends several. */
    void send(String channel, Collection<String> payloads);

    /**
     * Calls the receiver with each payload, on one thread shared by all receivers.
     *
     * <p>Signals are lost while this instance is not connected. So each time listening begins, or begins again, the receiver
     * is called with an empty payload and has to read the tables.
     */
    void onSignal(String channel, Consumer<String> receiver);
}
