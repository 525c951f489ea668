package org.meedoen.testsupport;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.meedoen.servers.PostgresDatabase;
import org.testcontainers.DockerClientFactory;

/**
 * Real servers for tests: containers if there is a Docker engine, embedded servers otherwise. One PostgreSQL and one Kafka per
 * JVM, each started on first use and stopped with the JVM.
 */
public final class TestServers {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestServers() {}

    /** A new, empty database with an owner of its own. */
    public static PostgresDatabase freshDatabase() {
        return Postgres.RUNNING.database("test_" + DATABASES.incrementAndGet());
    }

    /** The bootstrap servers of the JVM's Kafka. */
    public static String kafkaBootstrapServers() {
        return Kafka.RUNNING.bootstrapServers();
    }

    /** A name that no other test of this JVM uses, for a topic, a group or a congress. */
    public static String freshName(String prefix) {
        return prefix + "-" + UUID.randomUUID();
    }

    private static final class Engine {
        static final boolean ANSWERS = DockerClientFactory.instance().isDockerAvailable();
    }

    private static final class Postgres {
        static final TestPostgres RUNNING = Engine.ANSWERS ? TestPostgres.container() : TestPostgres.embedded();
    }

    private static final class Kafka {
        static final TestKafka RUNNING = Engine.ANSWERS ? TestKafka.container() : TestKafka.embedded();
    }
}
