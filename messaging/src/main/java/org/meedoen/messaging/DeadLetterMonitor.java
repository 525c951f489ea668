package org.meedoen.messaging;

import java.util.Map;
import java.util.Optional;

/** Counts the dead letters of the topics that this service consumes. */
@FunctionalInterface
public interface DeadLetterMonitor {

    /** By topic, of those that are still retained; empty if Kafka does not respond. */
    Optional<Map<String, Long>> byTopic();
}
