package org.meedoen.messaging.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.meedoen.messaging.BatchHandler;
import org.meedoen.messaging.Counted;
import org.meedoen.messaging.Received;
import org.meedoen.messaging.background.Stop;
import org.meedoen.messaging.subscription.Fence.Admitted;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;

class DeliveryTests {

    private final List<List<Integer>> batches = new ArrayList<>();
    private final List<String> buried = new ArrayList<>();
    private final SubscriptionMeters meters = SubscriptionMeters.of("counted", new SimpleMeterRegistry());
    private int fenced;

    @Test
    void aBatchIsHandledInOneCall() {
        deliver(batch -> {}, Raw.counted(1), Raw.counted(2));

        assertThat(batches).containsExactly(List.of(1, 2));
        assertThat(meters.handled().count()).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsBuriedAndTheRestHandled() {
        deliver(batch -> {}, Raw.counted(1), Raw.of(Counted.WIRE_NAME, 2, "{"), Raw.of("unknown", 3, "{}"));

        assertThat(batches).containsExactly(List.of(1));
        assertThat(buried).hasSize(1).first().asString().startsWith("2 undecodable: ");
        assertThat(meters.skipped().count()).isEqualTo(1);
        assertThat(meters.deadLettered().count()).isEqualTo(1);
    }

    @Test
    void aHandlerIsNotCalledForNothing() {
        deliver(batch -> {}, Raw.of("unknown", 3, "{}"));

        assertThat(batches).isEmpty();
    }

    @Test
    void whatTheFenceKeptOutIsCounted() {
        fenced = 3;
        deliver(batch -> {}, Raw.counted(1));

        assertThat(meters.fenced().count()).isEqualTo(3);
    }

    @Test
    void aFaultThatDoesNotRepeatCostsNothing() {
        deliver(
                batch -> {
                    if (batches.size() == 1) {
                        throw new IllegalStateException();
                    }
                },
                Raw.counted(1),
                Raw.counted(2));

        assertThat(batches).containsExactly(List.of(1, 2), List.of(1, 2));
        assertThat(buried).isEmpty();
    }

    @Test
    void theRecordThatKeepsFailingIsBuriedAlone() {
        deliver(DeliveryTests::failOnTwo, Raw.counted(1), Raw.counted(2), Raw.counted(3));

        assertThat(batches)
                .containsExactly(List.of(1, 2, 3), List.of(1, 2, 3), List.of(1), List.of(2), List.of(2), List.of(3));
        assertThat(buried)
                .singleElement()
                .asString()
                .startsWith("2 not handled: " + DataIntegrityViolationException.class.getName());
    }

    @Test
    void aPassingFaultIsThrownAndBuriesNothing() {
        assertThatThrownBy(() -> deliver(
                        batch -> {
                            throw new IllegalStateException(new CannotAcquireLockException("deadlock"));
                        },
                        Raw.counted(1)))
                .hasRootCauseInstanceOf(CannotAcquireLockException.class);
        assertThat(buried).isEmpty();
    }

    private static void failOnTwo(List<Received<Counted>> batch) {
        if (batch.stream().anyMatch(received -> received.event().number() == 2)) {
            throw new DataIntegrityViolationException("somebody@mail.example is there already");
        }
    }

    @SafeVarargs
    private void deliver(BatchHandler<Counted> handler, ConsumerRecord<byte[], byte[]>... records) {
        BatchHandler<Counted> recording = batch -> {
            batches.add(
                    batch.stream().map(received -> received.event().number()).toList());
            handler.handle(batch);
        };
        new Delivery<>(
                        new Decoder<>(Counted.TYPES, Counted.class),
                        recording,
                        (record, reason) -> buried.add(record.offset() + " " + reason),
                        meters)
                .deliver(new Admitted(List.of(records), fenced, Map.of()), new Stop());
    }
}
