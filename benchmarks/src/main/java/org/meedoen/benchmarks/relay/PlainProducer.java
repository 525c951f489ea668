package org.meedoen.benchmarks.relay;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.meedoen.benchmarks.installation.Broker;

/** Sends the same records again, with Kafka's producer alone. */
record PlainProducer(Broker broker) {

    private static final String TOPIC = "plain";

    static PlainProducer to(Broker broker) throws ExecutionException, InterruptedException {
        try (var admin = broker.admin()) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 6, (short) 1))).all().get();
        }
        return new PlainProducer(broker);
    }

    double perSecond(List<ConsumerRecord<byte[], byte[]>> records) {
        var begun = System.nanoTime();
        try (var producer = broker.producer()) {
            records.forEach(record -> {
                var unused = producer.send(
                        new ProducerRecord<>(TOPIC, null, record.key(), record.value(), record.headers()));
            });
        }
        return records.size() / ((System.nanoTime() - begun) / 1e9);
    }
}
