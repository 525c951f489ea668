package org.meedoen.messaging;

import java.util.Map;
import java.util.Optional;

/** Counts the records that nobody could handle, of the topics this service reads. */
@FunctionalInterface
public interface PutAside {

    /** By topic, as long as dead letters are kept; empty when Kafka does not say. */
    Optional<Map<String, Long>> byTopic();
}
