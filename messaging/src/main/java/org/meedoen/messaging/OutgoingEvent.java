package org.meedoen.messaging;

import org.jspecify.annotations.Nullable;

/**
 * An event to be published. Its wire name comes from {@link EventTypes}, and its id is assigned when it is written.
 *
 * @param key events with the same key are published in order, per topic
 * @param event null for a tombstone, which removes the key from a compacted topic; handlers do not receive it
 */
public record OutgoingEvent(
        String topic, String key, @Nullable Object event) {

    public static OutgoingEvent tombstone(String topic, String key) {
        return new OutgoingEvent(topic, key, null);
    }
}
