package org.meedoen.messaging;

import org.jspecify.annotations.Nullable;

/**
 * An event to be published. Its wire name comes from {@link EventTypes}, and its id is assigned when it is written.
 *
 * @param key the events of a topic with the same key stay in order
 * @param event null: a tombstone, after which a compacted topic keeps nothing under the key; it is passed to no handler
 */
public record OutgoingEvent(
        String topic, String key, @Nullable Object event) {

    public static OutgoingEvent tombstone(String topic, String key) {
        return new OutgoingEvent(topic, key, null);
    }
}
