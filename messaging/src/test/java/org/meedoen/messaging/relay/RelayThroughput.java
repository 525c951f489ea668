package org.meedoen.messaging.relay;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.meedoen.messaging.Subscription;
import org.meedoen.messaging.TestEvent;
import org.meedoen.messaging.TestService;
import org.meedoen.servers.PostgresDatabase;
import org.meedoen.testsupport.TestServers;

/**
 * How many rows a second the relay carries out of a full outbox, how many while it is being filled, how long a lone
 * event takes from its commit to its handler, and to that of the event with which the first handler answers. Arguments: rows (200000), then optionally a database's URL, user, password
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
        reportIdleLatency(database, kafka, TestServers.freshName("asked"), TestServers.freshName("answered"));
    }

    private static void reportIdleLatency(PostgresDatabase database, String kafka, String asked, String answered)
            throws InterruptedException {
        var service = new AtomicReference<TestService>();
        var questions = new LinkedBlockingQueue<Long>();
        var answers = new LinkedBlockingQueue<Long>();
        var asking = Subscription.to(asked, TestEvent.class, batch -> {
            questions.add(System.nanoTime());
            service.get().append(answered, "idle", batch.getFirst().event().number());
        });
        var answering = Subscription.to(answered, TestEvent.class, batch -> answers.add(System.nanoTime()));
        try (var started = TestService.start(database, kafka, asked, asking, answering)) {
            service.set(started);
            started.append(asked, "idle", 0);
            questions.take();
            answers.take();
            var one = new double[LONE_EVENTS];
            var two = new double[LONE_EVENTS];
            for (var event = 0; event < LONE_EVENTS; event++) {
                Thread.sleep(Duration.ofMillis(40));
                started.append(asked, "idle", event);
                var committed = System.nanoTime();
                one[event] = (questions.take() - committed) / 1e6;
                two[event] = (answers.take() - committed) / 1e6;
            }
            report("lone event, commit to handler", one);
            report("lone event, commit to the answer's handler", two);
        }
    }

    private static void report(String what, double[] millis) {
        Arrays.sort(millis);
        System.out.printf(
                "%s: median %.1f ms, 95%% %.1f ms%n", what, millis[LONE_EVENTS / 2], millis[LONE_EVENTS * 95 / 100]);
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

    /** From the first published row to the last. */
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
