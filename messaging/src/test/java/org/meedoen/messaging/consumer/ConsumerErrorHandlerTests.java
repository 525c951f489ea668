package org.meedoen.messaging.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.meedoen.messaging.consumer.RecordFailure.NotHandled;
import org.meedoen.messaging.consumer.RecordFailure.Transient;
import org.meedoen.messaging.consumer.RecordFailure.Undecodable;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.ListenerExecutionFailedException;

/** A batch of three, of which the second fails. The container does not run, so there are no pauses. */
class ConsumerErrorHandlerTests {

    private static final TopicPartition PARTITION = new TopicPartition("counted", 0);
    private static final int MANY = 20;

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    private final KafkaMessageListenerContainer<byte[], byte[]> container = new KafkaMessageListenerContainer<>(
            new DefaultKafkaConsumerFactory<>(Map.of()), new ContainerProperties("counted"));
    private final List<Long> dead = new ArrayList<>();
    private final List<ConsumerRecord<byte[], byte[]>> batch = List.of(Raw.counted(1), Raw.counted(2), Raw.counted(3));
    private boolean away;

    @Test
    void aTransientFaultIsRetriedWithoutLimit() {
        var handling = handling();
        for (var attempt = 0; attempt < MANY; attempt++) {
            assertThat(positionAfter(handling, record -> new Transient("away", record)))
                    .isEqualTo(2);
        }

        assertThat(dead).isEmpty();
    }

    @Test
    void anotherFaultIsRetriedOnce() {
        var handling = handling();

        assertThat(positionAfter(handling, record -> new NotHandled("fault", record)))
                .isEqualTo(2);
        assertThat(dead).isEmpty();
        assertThat(positionAfter(handling, record -> new NotHandled("fault", record)))
                .isEqualTo(3);
        assertThat(dead).containsExactly(2L);
    }

    @Test
    void anUndecodableRecordIsNotRetried() {
        assertThat(positionAfter(handling(), record -> new Undecodable("fault", record)))
                .isEqualTo(3);
        assertThat(dead).containsExactly(2L);
    }

    /** The attempts of one fault do not count for another one. */
    @Test
    void aTransientFaultDoesNotCountAsARetry() {
        var handling = handling();
        positionAfter(handling, record -> new NotHandled("fault", record));
        for (var attempt = 0; attempt < MANY; attempt++) {
            positionAfter(handling, record -> new Transient("away", record));
        }
        positionAfter(handling, record -> new NotHandled("fault", record));
        assertThat(dead).isEmpty();

        positionAfter(handling, record -> new NotHandled("fault", record));
        assertThat(dead).containsExactly(2L);
    }

    @Test
    void aRecordIsRedeliveredIfItsDeadLetterCannotBePublished() {
        var handling = handling();
        away = true;
        for (var attempt = 0; attempt < MANY; attempt++) {
            assertThat(positionAfter(handling, record -> new Undecodable("fault", record)))
                    .isEqualTo(2);
        }

        away = false;
        assertThat(List.of(
                        positionAfter(handling, record -> new Undecodable("fault", record)),
                        positionAfter(handling, record -> new Undecodable("fault", record))))
                .last()
                .isEqualTo(3L);
        assertThat(dead).contains(2L);
    }

    private ConsumerErrorHandler handling() {
        return new ConsumerErrorHandler((record, failure) -> {
            if (away) throw new KafkaException("away");
            dead.add(record.offset());
        });
    }

    private long positionAfter(ConsumerErrorHandler handling, Function<ConsumerRecord<?, ?>, RecordFailure> failing) {
        consumer.assign(List.of(PARTITION));
        consumer.seek(PARTITION, 4);
        var records = new LinkedHashMap<>(Map.of(PARTITION, batch));
        try {
            handling.handleBatch(
                    new ListenerExecutionFailedException("Listener failed", failing.apply(batch.get(1))),
                    new ConsumerRecords<>(records, Map.of()),
                    consumer,
                    container,
                    () -> {});
        } catch (RuntimeException goesOnWithTheRest) {
            // the container polls again
        }
        return consumer.position(PARTITION);
    }
}
