package org.meedoen.messaging.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.meedoen.messaging.TestEvent;
import org.meedoen.messaging.kafka.CloudEventHeaders;

/** Records as Kafka delivers them. */
final class Raw {

    static final UUID ID = UUID.fromString("5d4f13ae-7f1a-4f6e-9ac0-6fd0e7f3c001");
    static final Instant TIME = Instant.parse("2026-11-19T09:00:00Z");

    private Raw() {}

    static ConsumerRecord<byte[], byte[]> counted(int number) {
        return of(TestEvent.WIRE_NAME, number, "{\"key\":\"utrecht\",\"number\":" + number + "}");
    }

    static ConsumerRecord<byte[], byte[]> inTerm(int number, String term) {
        var record = counted(number);
        record.headers().add(CloudEventHeaders.TERM, term.getBytes(UTF_8));
        return record;
    }

    static ConsumerRecord<byte[], byte[]> from(String source, int number, String term) {
        var record = inTerm(number, term);
        record.headers().remove("ce_source").add("ce_source", source.getBytes(UTF_8));
        return record;
    }

    static ConsumerRecord<byte[], byte[]> of(String type, long offset, @Nullable String value) {
        var record = without(offset, value);
        CloudEventHeaders.of(ID, type, "test", TIME).forEach(record.headers()::add);
        return record;
    }

    static ConsumerRecord<byte[], byte[]> without(long offset, @Nullable String value) {
        return new ConsumerRecord<>(
                "counted", 0, offset, "utrecht".getBytes(UTF_8), value == null ? null : value.getBytes(UTF_8));
    }
}
