package org.meedoen.messaging;

/**
 * An event to be published. Its wire name comes from {@link EventTypes}, and its id is assigned when it is written.
 *
 * @param key the events of a topic with the same key stay in order
 */
public record OutgoingEvent(String topic, String key, Object event) {}
