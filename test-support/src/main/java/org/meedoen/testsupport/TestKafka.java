package org.meedoen.testsupport;

import java.time.Duration;
import org.meedoen.servers.Durability;
import org.meedoen.servers.KafkaBroker;
import org.meedoen.servers.KafkaPorts;
import org.testcontainers.kafka.KafkaContainer;

/** A broker, in a container or embedded. */
interface TestKafka {

    String bootstrapServers();

    static TestKafka embedded() {
        var directory = TestDirectory.create("meedoen-kafka");
        var broker = KafkaBroker.start(directory, KafkaPorts.free(), Durability.FLEETING);
        AtExit.run(() -> {
            broker.kill();
            TestDirectory.delete(directory);
        });
        return broker::bootstrapServers;
    }

    static TestKafka container() {
        var container = new KafkaContainer("apache/kafka:4.2.0")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withStartupTimeout(Duration.ofMinutes(3));
        container.start();
        AtExit.run(container::stop);
        return container::getBootstrapServers;
    }
}
