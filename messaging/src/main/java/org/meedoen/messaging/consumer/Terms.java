package org.meedoen.messaging.consumer;

import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.meedoen.messaging.kafka.CloudEventHeaders;

/** The highest term of each source up to a position in a partition. */
record Terms(Map<String, Long> highest) {

    static final Terms NONE = new Terms(Map.of());

    /** Whether a later leader of the same source published before this record. */
    boolean passed(ConsumerRecord<?, ?> record) {
        var term = CloudEventHeaders.term(record.headers());
        return term.isPresent() && term.getAsLong() < highest.getOrDefault(sourceOf(record), Long.MIN_VALUE);
    }

    Terms with(ConsumerRecord<?, ?> record) {
        var term = CloudEventHeaders.term(record.headers());
        if (term.isEmpty() || term.getAsLong() <= highest.getOrDefault(sourceOf(record), Long.MIN_VALUE)) {
            return this;
        }
        var raised = new TreeMap<>(highest);
        raised.put(sourceOf(record), term.getAsLong());
        return new Terms(raised);
    }

    private static String sourceOf(ConsumerRecord<?, ?> record) {
        return CloudEventHeaders.source(record.headers()).orElse("");
    }
}
