package org.meedoen.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meedoen.messaging.BatchHandler;
import org.meedoen.messaging.Received;
import org.meedoen.messaging.Subscription;
import org.meedoen.messaging.TestEvent;
import org.meedoen.messaging.TestService;
import org.meedoen.servers.PostgresDatabase;
import org.meedoen.testsupport.TestServers;
import org.springframework.dao.CannotAcquireLockException;

/** How a consumer treats records that a leader publishes after its successor. */
class StaleLeaderIT {

    private static final String KAFKA = TestServers.kafkaBootstrapServers();

    private final PostgresDatabase database = TestServers.freshDatabase();
    private final String topic = TestServers.freshName("counted");
    private final Leaders leaders = new Leaders(KAFKA, topic);
    private final TermPublisher stale = leaders.inTerm(6);
    private final TermPublisher successor = leaders.inTerm(7);
    private final List<Integer> handled = new CopyOnWriteArrayList<>();

    @BeforeEach
    void theTopicExists() throws Exception {
        leaders.makeTopic();
    }

    @AfterEach
    void close() {
        stale.close();
        successor.close();
    }

    @Test
    void aStaleRecordIsSkippedByAConsumerThatBeginsLater() throws Exception {
        try (var unused = consumer(this::note)) {
            stale.publish(leaders.rows(1, 2));
            successor.publish(leaders.rows(2, 3));
            stale.publish(leaders.rows(3));
            successor.publish(leaders.rows(4));
            awaitHandled(4);
        }
        stale.publish(leaders.rows(4));
        try (var unused = consumer(this::note)) {
            successor.publish(leaders.rows(5));
            awaitHandled(5);
        }
        assertThat(handled).containsExactly(1, 2, 2, 3, 4, 5);
    }

    @Test
    void aStaleRecordIsSkippedByTheInstanceThatTakesOver() throws Exception {
        try (var one = consumer(this::note)) {
            successor.publish(leaders.rows(1));
            awaitHandled(1);
            try (var unused = consumer(this::note)) {
                one.close();
                stale.publish(leaders.rows(2));
                successor.publish(leaders.rows(3));
                awaitHandled(3);
            }
        }
        assertThat(handled).containsExactly(1, 3);
    }

    @Test
    void earlierRecordsOfALeaderAreNotSkippedOnRedelivery() throws Exception {
        stale.publish(leaders.rows(1));
        successor.publish(leaders.rows(2));
        var refused = new CopyOnWriteArrayList<Integer>();
        BatchHandler<TestEvent> refusing = batch -> {
            if (refused.isEmpty()) {
                batch.forEach(received -> refused.add(received.event().number()));
                throw new CannotAcquireLockException("deadlock");
            }
            batch.forEach(received -> handled.add(received.event().number()));
        };
        try (var unused = consumer(refusing)) {
            awaitHandled(2);
        }
        assertThat(refused).containsExactly(1, 2);
        assertThat(handled).containsExactly(1, 2);
    }

    private TestService consumer(BatchHandler<TestEvent> handler) {
        return TestService.withoutRelay(database, KAFKA, topic, Subscription.to(topic, TestEvent.class, handler));
    }

    private void note(List<Received<TestEvent>> batch) {
        batch.forEach(received -> handled.add(received.event().number()));
    }

    private void awaitHandled(int number) {
        await().until(() -> handled.contains(number));
    }
}
