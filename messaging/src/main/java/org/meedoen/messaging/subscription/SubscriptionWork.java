package org.meedoen.messaging.subscription;

import java.time.Duration;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.meedoen.messaging.Subscription;
import org.meedoen.messaging.background.Pauses;
import org.meedoen.messaging.background.Stop;
import org.meedoen.messaging.background.Work;
import org.meedoen.messaging.kafka.DeclaredTopics;
import org.meedoen.messaging.kafka.KafkaClients;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One consumer for one subscription. While a fault passes it goes back to where the batch began and polls again after a
 * pause, so it stays in its group however long that takes.
 */
final class SubscriptionWork implements Work {

    private static final Logger log = LoggerFactory.getLogger(SubscriptionWork.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration CLOSE = Duration.ofSeconds(2);

    private final Subscription<?> subscription;
    private final Delivery<?> delivery;
    private final KafkaClients clients;
    private final DeclaredTopics topics;
    private final String service;

    SubscriptionWork(
            Subscription<?> subscription,
            Delivery<?> delivery,
            KafkaClients clients,
            DeclaredTopics topics,
            String service) {
        this.subscription = subscription;
        this.delivery = delivery;
        this.clients = clients;
        this.topics = topics;
        this.service = service;
    }

    String topic() {
        return subscription.topic();
    }

    @Override
    public void work(Stop stop) throws Exception {
        topics.ensure();
        var consumer = clients.consumer(ConsumerSettings.of(subscription, service));
        try {
            consume(consumer, stop);
        } finally {
            consumer.close(CloseOptions.timeout(CLOSE));
        }
    }

    private void consume(Consumer<byte[], byte[]> consumer, Stop stop) {
        var fence = new Fence(topics.isCompacted(topic()));
        var reading = Reading.begin(subscription, consumer, fence);
        var pauses = new Pauses();
        while (!stop.requested()) {
            var records = consumer.poll(POLL);
            if (records.isEmpty()) {
                reading.done(records);
            } else if (delivered(records, fence, stop)) {
                reading.done(records);
                pauses.reset();
            } else {
                rewind(consumer, records);
                stop.pause(pauses.next());
            }
        }
    }

    private boolean delivered(ConsumerRecords<byte[], byte[]> records, Fence fence, Stop stop) {
        try {
            var admitted = fence.admit(records);
            delivery.deliver(admitted, stop);
            fence.handled(admitted);
            return true;
        } catch (RuntimeException passing) {
            log.warn("{} waits: {}", subscription.topic(), passing.toString());
            return false;
        }
    }

    private static void rewind(Consumer<byte[], byte[]> consumer, ConsumerRecords<byte[], byte[]> records) {
        for (var partition : records.partitions()) {
            consumer.seek(partition, records.records(partition).getFirst().offset());
        }
    }
}
