package org.meedoen.messaging.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.meedoen.messaging.kafka.CloudEventHeaders;
import org.meedoen.messaging.kafka.KafkaClients;
import org.meedoen.messaging.outbox.OutboxRow;

/**
 * Publishes batches as Kafka transactions under the database's one transactional id. Opening it ends what an earlier
 * leader left open and fences that leader: nothing it sends from then on is accepted.
 */
final class FencedPublisher implements AutoCloseable {

    private final Producer<byte[], byte[]> producer;
    private final String source;

    private FencedPublisher(Producer<byte[], byte[]> producer, String source) {
        this.producer = producer;
        this.source = source;
    }

    static FencedPublisher open(KafkaClients clients, String transactionalId, String source) {
        var producer = clients.producer(settings(transactionalId));
        try {
            producer.initTransactions();
            return new FencedPublisher(producer, source);
        } catch (RuntimeException fault) {
            producer.close(Duration.ZERO);
            throw fault;
        }
    }

    /** Returns when Kafka has them all; throws when it may not, after which only a new publisher helps. */
    void publish(List<OutboxRow> rows) {
        producer.beginTransaction();
        for (var row : rows) {
            var unused = producer.send(record(row));
        }
        producer.commitTransaction();
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    private ProducerRecord<byte[], byte[]> record(OutboxRow row) {
        return new ProducerRecord<>(
                row.topic(),
                null,
                row.createdAt().toEpochMilli(),
                row.key().getBytes(UTF_8),
                row.payload().getBytes(UTF_8),
                CloudEventHeaders.of(row.eventId(), row.type(), source, row.createdAt()));
    }

    /** A commit flushes at once, so lingering costs no time: it only keeps the first records of a batch together. */
    private static Map<String, Object> settings(String transactionalId) {
        return Map.ofEntries(
                Map.entry("transactional.id", transactionalId),
                Map.entry("client.id", transactionalId),
                Map.entry("acks", "all"),
                Map.entry("linger.ms", 5),
                Map.entry("batch.size", 256 * 1024),
                Map.entry("compression.type", "lz4"),
                Map.entry("retry.backoff.ms", 20),
                Map.entry("max.block.ms", 10_000),
                Map.entry("request.timeout.ms", 5_000),
                Map.entry("delivery.timeout.ms", 10_000),
                Map.entry("transaction.timeout.ms", 15_000));
    }
}
