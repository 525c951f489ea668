package org.meedoen.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * @param eventId stays the same when an event is delivered or published again
 * @param time the time at which it was written, by the producer's database
 */
public record Received<E>(E event, UUID eventId, String topic, int partition, long offset, Instant time) {}
