package org.meedoen.messaging;

/**
 * An event on its way out; its wire name is looked up in {@link EventTypes}, its id is drawn when it is written.
 *
 * @param key order holds among the events of one topic and key
 */
public record OutgoingEvent(String topic, String key, Object event) {}
