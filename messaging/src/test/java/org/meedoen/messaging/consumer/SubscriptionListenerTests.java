package org.meedoen.messaging.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.junit.jupiter.api.Test;
import org.meedoen.messaging.BatchHandler;
import org.meedoen.messaging.Received;
import org.meedoen.messaging.TestEvent;
import org.meedoen.messaging.consumer.RecordFailure.NotHandled;
import org.meedoen.messaging.consumer.RecordFailure.Transient;
import org.meedoen.messaging.consumer.RecordFailure.Undecodable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;

class SubscriptionListenerTests {

    private final List<List<Integer>> batches = new ArrayList<>();
    private final Fence fence = new Fence(false);
    private final ConsumerMeters meters = ConsumerMeters.of("counted", new SimpleMeterRegistry());

    @Test
    void aBatchIsHandledInOneCall() {
        deliver(batch -> {}, Raw.counted(1), Raw.counted(2));

        assertThat(batches).containsExactly(List.of(1, 2));
        assertThat(meters.handled().count()).isEqualTo(2);
    }

    @Test
    void recordsBeforeAnUndecodableOneAreHandledFirst() {
        var failure = failure(
                Undecodable.class, batch -> {}, Raw.counted(1), Raw.of(TestEvent.WIRE_NAME, 2, "{"), Raw.counted(3));

        assertThat(batches).containsExactly(List.of(1));
        assertThat(failure.reason()).startsWith("undecodable: ");
        assertThat(failure.getRecord())
                .isNotNull()
                .extracting(ConsumerRecord::offset)
                .isEqualTo(2L);
    }

    @Test
    void anUnknownTypeIsSkippedAndCounted() {
        deliver(batch -> {}, Raw.of("unknown", 3, "{}"), Raw.counted(4));

        assertThat(batches).containsExactly(List.of(4));
        assertThat(meters.skipped().count()).isEqualTo(1);
    }

    @Test
    void aHandlerIsNotCalledForAnEmptyBatch() {
        deliver(batch -> {}, Raw.of("unknown", 3, "{}"));

        assertThat(batches).isEmpty();
    }

    @Test
    void fencedRecordsAreCounted() {
        deliver(batch -> {}, Raw.inTerm(1, "7"), Raw.inTerm(2, "6"), Raw.inTerm(3, "5"), Raw.inTerm(4, "7"));

        assertThat(batches).containsExactly(List.of(1, 4));
        assertThat(meters.fenced().count()).isEqualTo(2);
    }

    @Test
    void aFaultOfABatchThatNoSingleRecordRepeatsIsIgnored() {
        deliver(
                batch -> {
                    if (batch.size() > 1) throw new IllegalStateException();
                },
                Raw.counted(1),
                Raw.counted(2));

        assertThat(batches).containsExactly(List.of(1, 2), List.of(1), List.of(2));
    }

    @Test
    void theRecordThatFailsIsNamedAndThoseBeforeItAreHandled() {
        var failure = failure(
                NotHandled.class, SubscriptionListenerTests::failOnTwo, Raw.counted(1), Raw.counted(2), Raw.counted(3));

        assertThat(batches).containsExactly(List.of(1, 2, 3), List.of(1), List.of(2));
        assertThat(failure.getRecord())
                .isNotNull()
                .extracting(ConsumerRecord::offset)
                .isEqualTo(2L);
        assertThat(failure.reason()).startsWith("not handled: " + DataIntegrityViolationException.class.getName());
        assertThat(failure).hasNoCause().message().doesNotContain("somebody");
    }

    @Test
    void aTransientFaultLeavesTheWholeBatchUnhandled() {
        BatchHandler<TestEvent> locked = batch -> {
            throw new IllegalStateException(new CannotAcquireLockException("deadlock"));
        };
        var failure = failure(Transient.class, locked, Raw.inTerm(1, "6"), Raw.inTerm(2, "7"));

        assertThat(batches).containsExactly(List.of(1, 2));
        assertThat(failure.getRecord())
                .isNotNull()
                .extracting(ConsumerRecord::offset)
                .isEqualTo(1L);
        assertThat(fence.admit(List.of(Raw.inTerm(1, "6"))).fenced()).isZero();
    }

    @Test
    void theTermsOfRecordsBeforeAFailureAreKept() {
        failure(
                NotHandled.class,
                SubscriptionListenerTests::failOnTwo,
                Raw.inTerm(1, "7"),
                Raw.inTerm(2, "8"),
                Raw.inTerm(3, "9"));

        assertThat(fence.admit(List.of(Raw.inTerm(4, "6"), Raw.inTerm(5, "7"))).records())
                .extracting(ConsumerRecord::offset)
                .containsExactly(5L);
    }

    private static void failOnTwo(List<Received<TestEvent>> batch) {
        if (batch.stream().anyMatch(received -> received.event().number() == 2)) {
            throw new DataIntegrityViolationException("somebody@mail.example is there already");
        }
    }

    @SafeVarargs
    private <F extends RecordFailure> F failure(
            Class<F> type, BatchHandler<TestEvent> handler, ConsumerRecord<byte[], byte[]>... records) {
        return catchThrowableOfType(type, () -> deliver(handler, records));
    }

    @SafeVarargs
    private void deliver(BatchHandler<TestEvent> handler, ConsumerRecord<byte[], byte[]>... records) {
        BatchHandler<TestEvent> recording = batch -> {
            batches.add(
                    batch.stream().map(received -> received.event().number()).toList());
            handler.handle(batch);
        };
        new SubscriptionListener<>(
                        new Decoder<>(TestEvent.TYPES, TestEvent.class), recording, fence, Optional.empty(), meters)
                .onMessage(List.of(records), new MockConsumer<byte[], byte[]>("earliest"));
    }
}
