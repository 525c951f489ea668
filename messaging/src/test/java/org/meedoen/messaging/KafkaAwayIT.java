package org.meedoen.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meedoen.servers.Durability;
import org.meedoen.servers.KafkaBroker;
import org.meedoen.servers.KafkaPorts;
import org.meedoen.testsupport.TestServers;

/** With a broker of its own, as it is stopped. */
class KafkaAwayIT {

    private static final String TOPIC = "counted";

    private final KafkaPorts ports = KafkaPorts.free();
    private final List<Integer> handled = new CopyOnWriteArrayList<>();

    @TempDir
    Path directory;

    @Test
    void aServiceStartsWithoutKafkaAndPublishesWhenKafkaIsAvailable() {
        var kafka = "127.0.0.1:" + ports.broker();
        try (var service = TestService.start(TestServers.freshDatabase(), kafka, TOPIC, subscription())) {
            service.append(TOPIC, "utrecht", 1);
            assertThat(service.bean(DeadLetterMonitor.class).byTopic()).isEmpty();

            var broker = start();
            await().untilAsserted(() -> assertThat(handled).contains(1));
            broker.kill();
            service.append(TOPIC, "utrecht", 2);

            try (var unused = start()) {
                await().untilAsserted(() -> assertThat(handled).contains(2));
                service.append(TOPIC, "utrecht", 3);
                await().untilAsserted(
                                () -> assertThat(handled.stream().distinct()).containsExactly(1, 2, 3));
            }
        }
    }

    /** As with containers whose names are not resolvable yet. */
    @Test
    void aServiceStartsIfKafkasHostNameIsUnknown() {
        try (var service =
                TestService.start(TestServers.freshDatabase(), "kafka.invalid:9092", TOPIC, subscription())) {
            service.append(TOPIC, "utrecht", 1);

            assertThat(service.bean(Outbox.class).backlog().events()).isOne();
            assertThat(service.bean(DeadLetterMonitor.class).byTopic()).isEmpty();
        }
    }

    private Subscription<TestEvent> subscription() {
        return Subscription.to(
                TOPIC,
                TestEvent.class,
                batch -> batch.forEach(received -> handled.add(received.event().number())));
    }

    private KafkaBroker start() {
        return KafkaBroker.start(directory, ports, Durability.DURABLE);
    }
}
