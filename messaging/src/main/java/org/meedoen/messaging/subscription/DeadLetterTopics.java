package org.meedoen.messaging.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.meedoen.messaging.kafka.CloudEventHeaders;
import org.meedoen.messaging.kafka.DeclaredTopics;
import org.meedoen.messaging.kafka.KafkaClients;

/**
 * The record as it was, in {@code <topic>-dlt}, with headers that say who refused it and why. It has no term any more,
 * so that it is not skipped when it is put back later.
 */
final class DeadLetterTopics implements DeadLetters, AutoCloseable {

    private static final Map<String, Object> SETTINGS = Map.of(
            "acks",
            "all",
            "linger.ms",
            0,
            "max.block.ms",
            5_000,
            "delivery.timeout.ms",
            10_000,
            "request.timeout.ms",
            5_000);

    private final KafkaClients clients;
    private final String service;
    private @Nullable Producer<byte[], byte[]> producer;

    DeadLetterTopics(KafkaClients clients, String service) {
        this.clients = clients;
        this.service = service;
    }

    @Override
    public void add(ConsumerRecord<byte[], byte[]> record, String reason) {
        try {
            producer().send(letter(record, reason)).get();
        } catch (ExecutionException fault) {
            throw new KafkaException("A dead letter could not be kept", fault.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new KafkaException("A dead letter could not be kept", interrupted);
        }
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close();
        }
    }

    private synchronized Producer<byte[], byte[]> producer() {
        if (producer == null) {
            producer = clients.producer(SETTINGS);
        }
        return producer;
    }

    private ProducerRecord<byte[], byte[]> letter(ConsumerRecord<byte[], byte[]> record, String reason) {
        var letter = new ProducerRecord<>(
                DeclaredTopics.deadLettersOf(record.topic()), null, record.key(), record.value(), record.headers());
        letter.headers()
                .remove(CloudEventHeaders.TERM)
                .add("dlt_reason", reason.getBytes(UTF_8))
                .add("dlt_service", service.getBytes(UTF_8))
                .add("dlt_partition", String.valueOf(record.partition()).getBytes(UTF_8))
                .add("dlt_offset", String.valueOf(record.offset()).getBytes(UTF_8));
        return letter;
    }
}
