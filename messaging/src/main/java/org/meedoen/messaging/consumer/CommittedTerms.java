package org.meedoen.messaging.consumer;

import java.util.Map;
import java.util.TreeMap;
import org.meedoen.messaging.EventJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * The terms in the metadata of committed offsets. Spring Kafka does not pass the partition, so the metadata of each offset holds
 * the terms of all partitions of the consumer, of which only those of its own are read: about a hundred of the 4,096 bytes that
 * Kafka allows.
 */
record CommittedTerms(Map<Integer, Map<String, Long>> partitions) {

    private static final TypeReference<Map<Integer, Map<String, Long>>> TEXT = new TypeReference<>() {};

    static String text(Map<Integer, Terms> terms) {
        var highest = new TreeMap<Integer, Map<String, Long>>();
        terms.forEach((partition, each) -> highest.put(partition, each.highest()));
        return EventJson.mapper().writeValueAsString(highest);
    }

    /** None if a tool has committed other metadata. */
    static Terms of(int partition, String metadata) {
        return new Terms(parse(metadata).getOrDefault(partition, Map.of()));
    }

    private static Map<Integer, Map<String, Long>> parse(String metadata) {
        try {
            return metadata.isEmpty() ? Map.of() : EventJson.mapper().readValue(metadata, TEXT);
        } catch (JacksonException foreign) {
            return Map.of();
        }
    }
}
