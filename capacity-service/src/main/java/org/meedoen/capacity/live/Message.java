package org.meedoen.capacity.live;

import java.nio.charset.StandardCharsets;

/** The bytes of a server-sent event, encoded once for all connections. */
public final class Message {

    static final Message RETRY = new Message("retry: 2000\n\n");
    static final Message HEARTBEAT = new Message(":\n\n");

    private final byte[] bytes;

    private Message(String text) {
        bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    /** @param data without line breaks */
    public static Message event(String name, String data) {
        return new Message("event: " + name + "\ndata: " + data + "\n\n");
    }

    byte[] bytes() {
        return bytes;
    }
}
