package org.meedoen.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * @param eventId the same each time an event is delivered or published again
 * @param time when it was written, by the producer's database
 */
public record Received<E>(E event, UUID eventId, String topic, int partition, long offset, Instant time) {}
