package org.meedoen.messaging.consumer;

import java.util.Map;
import java.util.TreeMap;
import org.meedoen.messaging.EventJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * The terms as they are kept in the metadata of committed offsets. Spring Kafka does not say for which partition it wants
 * them, so each offset carries those of all partitions that the consumer has, and only its own are read again: some hundred
 * bytes of the four thousand that Kafka takes.
 */
record CommittedTerms(Map<Integer, Map<String, Long>> partitions) {

    private static final TypeReference<Map<Integer, Map<String, Long>>> TEXT = new TypeReference<>() {};

    static String text(Map<Integer, Terms> terms) {
        var highest = new TreeMap<Integer, Map<String, Long>>();
        terms.forEach((partition, each) -> highest.put(partition, each.highest()));
        return EventJson.mapper().writeValueAsString(highest);
    }

    /** None when something else was committed there, by hand or by a tool. */
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
