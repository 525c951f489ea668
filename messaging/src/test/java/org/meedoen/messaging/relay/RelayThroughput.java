package org.meedoen.messaging.relay;

import java.time.Duration;
import java.util.stream.IntStream;
import org.meedoen.messaging.TestService;
import org.meedoen.servers.PostgresDatabase;
import org.meedoen.testsupport.TestServers;

/**
 * How many rows a second the relay carries out of a full outbox, and how many while it is being filled. Arguments: rows
 * (200000), then optionally a database's URL, user, password and Kafka's bootstrap servers instead of servers of its own.
 */
final class RelayThroughput {

    private static final int PER_TRANSACTION = 500;
    private static final int KEYS = 50;

    private RelayThroughput() {}

    static void main(String[] arguments) throws InterruptedException {
        var rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        var database = arguments.length > 4
                ? new PostgresDatabase(arguments[1], arguments[2], arguments[3])
                : TestServers.freshDatabase();
        var kafka = arguments.length > 4 ? arguments[4] : TestServers.kafkaBootstrapServers();
        var topic = TestServers.freshName("throughput");
        try (var writer = TestService.withoutRelay(database, kafka, topic)) {
            report("written", rows, fill(writer, topic, rows));
            try (var unused = TestService.start(database, kafka, topic)) {
                report("drained", rows, drain(writer));
                var start = System.nanoTime();
                fill(writer, topic, rows);
                drain(writer);
                report("written and drained together", rows, System.nanoTime() - start);
            }
        }
    }

    private static long fill(TestService writer, String topic, int rows) {
        var start = System.nanoTime();
        for (var written = 0; written < rows; written += PER_TRANSACTION) {
            writer.append(
                    topic,
                    "key-" + written / PER_TRANSACTION % KEYS,
                    IntStream.range(written, written + PER_TRANSACTION).toArray());
        }
        return System.nanoTime() - start;
    }

    /** From the first row that left to the last. */
    private static long drain(TestService writer) throws InterruptedException {
        var full = waiting(writer);
        while (full > 0 && waiting(writer) == full) {
            Thread.sleep(Duration.ofMillis(5));
        }
        var start = System.nanoTime();
        while (waiting(writer) > 0) {
            Thread.sleep(Duration.ofMillis(20));
        }
        return System.nanoTime() - start;
    }

    private static long waiting(TestService writer) {
        return writer.sql().sql("select count(*) from outbox").query(Long.class).single();
    }

    private static void report(String what, int rows, long nanos) {
        System.out.printf("%,d rows %s: %,.0f rows/s%n", rows, what, rows / (nanos / 1e9));
    }
}
