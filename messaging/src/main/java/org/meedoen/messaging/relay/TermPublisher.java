package org.meedoen.messaging.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.meedoen.messaging.kafka.CloudEventHeaders;
import org.meedoen.messaging.outbox.OutboxRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

/**
 * Publishes the records of one term. In each partition, the records that have arrived are always a gapless prefix: requests are
 * sent one after the other, and after the first record that Kafka refuses nothing more is sent.
 */
final class TermPublisher implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(TermPublisher.class);

    private final DefaultKafkaProducerFactory<byte[], byte[]> factory;
    private final Producer<byte[], byte[]> producer;
    private final long term;
    private final String source;
    private final AtomicBoolean ended = new AtomicBoolean();

    /** @param producers provides the connection and the serializers; the producer belongs to this term */
    TermPublisher(DefaultKafkaProducerFactory<byte[], byte[]> producers, long term, String source) {
        this.factory =
                (DefaultKafkaProducerFactory<byte[], byte[]>) producers.copyWithConfigurationOverride(settings(source));
        factory.setPhysicalCloseTimeout(0);
        this.producer = factory.createProducer();
        this.term = term;
        this.source = source;
    }

    /** Returns when Kafka has all of them. If it throws, it may not have them, and a new term is needed. */
    void publish(List<OutboxRow> rows) throws ExecutionException, InterruptedException {
        var sent = new ArrayList<Future<RecordMetadata>>(rows.size());
        for (var row : rows) {
            sent.add(producer.send(record(row), this::endAtFault));
        }
        producer.flush();
        for (var each : sent) {
            each.get();
        }
    }

    /** The factory closes its producer, without waiting for pending requests. */
    @Override
    public void close() {
        factory.destroy();
    }

    /** Called by the sender thread, so before it sends the next request. */
    private void endAtFault(@Nullable RecordMetadata unused, @Nullable Exception fault) {
        if (fault != null && ended.compareAndSet(false, true)) {
            log.warn("A record was not published, so this term ends: {}", fault.toString());
            close();
        }
    }

    private ProducerRecord<byte[], byte[]> record(OutboxRow row) {
        return new ProducerRecord<>(
                row.topic(),
                null,
                row.createdAt().toEpochMilli(),
                row.key().getBytes(UTF_8),
                bytes(row.payload()),
                headers(row));
    }

    private static byte @Nullable [] bytes(@Nullable String payload) {
        return payload == null ? null : payload.getBytes(UTF_8);
    }

    private List<Header> headers(OutboxRow row) {
        var headers = new ArrayList<>(CloudEventHeaders.of(row.eventId(), row.type(), source, row.createdAt()));
        headers.add(CloudEventHeaders.term(term));
        return headers;
    }

    /**
     * One request at a time: a broker that does not know a producer yet accepts its second request even if it refused the first.
     * A flush follows at once, so lingering costs no time; it only keeps the first records of a batch together.
     */
    private static Map<String, Object> settings(String source) {
        return Map.ofEntries(
                Map.entry("client.id", "relay-of-" + source),
                Map.entry("enable.idempotence", true),
                Map.entry("acks", "all"),
                Map.entry("max.in.flight.requests.per.connection", 1),
                Map.entry("linger.ms", 5),
                Map.entry("batch.size", 256 * 1024),
                Map.entry("compression.type", "lz4"),
                Map.entry("retry.backoff.ms", 20),
                Map.entry("max.block.ms", 10_000),
                Map.entry("request.timeout.ms", 5_000),
                Map.entry("delivery.timeout.ms", 10_000));
    }
}
