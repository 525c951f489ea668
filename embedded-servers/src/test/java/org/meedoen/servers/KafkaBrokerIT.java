package org.meedoen.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerIT {

    @TempDir
    Path directory;

    @Test
    void whatWasAcknowledgedIsThereAfterAKill() throws Exception {
        var ports = KafkaPorts.free();
        try (var broker = start(ports)) {
            createTopic(broker);
            send(broker, "a place");
            broker.kill();
        }
        try (var broker = start(ports)) {
            assertThat(read(broker)).containsExactly("a place");
        }
    }

    @Test
    void endsInOrderWhenClosed() {
        var broker = start(KafkaPorts.free());
        broker.close();
        assertThat(broker.process().isAlive()).isFalse();
    }

    private KafkaBroker start(KafkaPorts ports) {
        return KafkaBroker.start(directory, ports, Durability.DURABLE);
    }

    private static void createTopic(KafkaBroker broker) throws Exception {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("places", 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    private static void send(KafkaBroker broker, String value) throws Exception {
        var settings = new Properties();
        settings.put("bootstrap.servers", broker.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("places", value)).get();
        }
    }

    private static List<String> read(KafkaBroker broker) {
        var settings = new Properties();
        settings.put("bootstrap.servers", broker.bootstrapServers());
        settings.put("auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition("places", 0)));
            return consumer.poll(Duration.ofSeconds(20)).records(new TopicPartition("places", 0)).stream()
                    .map(record -> record.value())
                    .toList();
        }
    }
}
