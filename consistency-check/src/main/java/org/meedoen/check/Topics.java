package org.meedoen.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** All records that were on the topics when they were read. */
final class Topics {

    private static final Duration POLL = Duration.ofMillis(500);

    private Topics() {}

    /** In order of offset within a partition; a record that was published again, under the same id, once. */
    static List<Sent> read(Map<String, Object> kafka) {
        try (var consumer = new KafkaConsumer<>(kafka, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return read(consumer);
        }
    }

    private static List<Sent> read(Consumer<byte[], byte[]> consumer) {
        var partitions = partitions(consumer);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        var sent = new ArrayList<Sent>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(record -> sent.add(sent(record)));
        }
        return once(sent);
    }

    private static List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer) {
        return consumer.listTopics().entrySet().stream()
                .filter(topic -> topic.getKey().startsWith("meedoen."))
                .flatMap(topic -> topic.getValue().stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private static Sent sent(ConsumerRecord<byte[], byte[]> record) {
        return new Sent(
                record.topic(),
                record.partition(),
                record.offset(),
                header(record, "ce_id"),
                header(record, "ce_type"),
                json(record.value()));
    }

    private static tools.jackson.databind.JsonNode json(byte[] value) {
        try {
            return value == null
                    ? JsonNodeFactory.instance.nullNode()
                    : JsonMapper.shared().readTree(value);
        } catch (JacksonException undecodable) {
            return JsonNodeFactory.instance.stringNode(new String(value, UTF_8));
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    private static List<Sent> once(List<Sent> all) {
        var seen = new HashSet<String>();
        return all.stream()
                .filter(sent -> sent.id().isEmpty() || seen.add(sent.topic() + sent.id()))
                .toList();
    }
}
