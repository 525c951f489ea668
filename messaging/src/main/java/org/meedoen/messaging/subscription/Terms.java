package org.meedoen.messaging.subscription;

import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.meedoen.messaging.EventJson;
import org.meedoen.messaging.kafka.CloudEventHeaders;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * The highest term of each source up to a place in a partition. It is kept with the committed offset, so that the two
 * are never of different moments.
 */
record Terms(Map<String, Long> highest) {

    static final Terms NONE = new Terms(Map.of());

    private static final TypeReference<Map<String, Long>> TEXT = new TypeReference<>() {};

    /** None when something else was committed there, by hand or by a tool. */
    static Terms parse(String metadata) {
        try {
            return metadata.isEmpty() ? NONE : new Terms(EventJson.mapper().readValue(metadata, TEXT));
        } catch (JacksonException foreign) {
            return NONE;
        }
    }

    String text() {
        return EventJson.mapper().writeValueAsString(highest);
    }

    /** Whether a later leader of the same source published before this record's. */
    boolean passed(ConsumerRecord<byte[], byte[]> record) {
        var term = CloudEventHeaders.term(record.headers());
        return term.isPresent() && term.getAsLong() < highest.getOrDefault(sourceOf(record), Long.MIN_VALUE);
    }

    Terms with(ConsumerRecord<byte[], byte[]> record) {
        var term = CloudEventHeaders.term(record.headers());
        if (term.isEmpty() || term.getAsLong() <= highest.getOrDefault(sourceOf(record), Long.MIN_VALUE)) {
            return this;
        }
        var raised = new TreeMap<>(highest);
        raised.put(sourceOf(record), term.getAsLong());
        return new Terms(raised);
    }

    private static String sourceOf(ConsumerRecord<byte[], byte[]> record) {
        return CloudEventHeaders.source(record.headers()).orElse("");
    }
}
