package org.meedoen.messaging.relay;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.meedoen.messaging.Counted;
import org.meedoen.messaging.Subscription;
import org.meedoen.messaging.TestService;
import org.meedoen.servers.PostgresDatabase;
import org.meedoen.testsupport.TestServers;

/**
 * How many rows a second the relay carries out of a full outbox, how many while it is being filled, and how long a lone
 * event takes from its commit to its handler. Arguments: rows (200000), then optionally a database's URL, user, password
 * and Kafka's bootstrap servers instead of servers of its own.
 */
final class RelayThroughput {

    private static final int PER_TRANSACTION = 500;
    private static final int KEYS = 50;
    private static final int LONE_EVENTS = 200;

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
        reportIdleLatency(database, kafka, TestServers.freshName("idle"));
    }

    private static void reportIdleLatency(PostgresDatabase database, String kafka, String topic)
            throws InterruptedException {
        var arrivals = new LinkedBlockingQueue<Long>();
        var subscription = Subscription.to(topic, Counted.class, batch -> arrivals.add(System.nanoTime()));
        try (var service = TestService.start(database, kafka, topic, subscription)) {
            service.append(topic, "idle", 0);
            arrivals.take();
            var millis = new double[LONE_EVENTS];
            for (var event = 0; event < LONE_EVENTS; event++) {
                Thread.sleep(Duration.ofMillis(40));
                service.append(topic, "idle", event);
                var committed = System.nanoTime();
                millis[event] = (arrivals.take() - committed) / 1e6;
            }
            Arrays.sort(millis);
            System.out.printf(
                    "lone event, commit to handler: median %.1f ms, 95%% %.1f ms%n",
                    millis[LONE_EVENTS / 2], millis[LONE_EVENTS * 95 / 100]);
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
