package org.meedoen.messaging.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meedoen.messaging.subscription.Fence.Admitted;

class FenceTests {

    private static final TopicPartition PARTITION = new TopicPartition("counted", 0);

    private final Fence fence = new Fence(false);

    @Test
    void anEarlierTermIsKeptOutOnceALaterOneCame() {
        assertThat(numbers(handle(Raw.inTerm(1, "5"), Raw.inTerm(2, "7"), Raw.inTerm(3, "6"), Raw.inTerm(4, "7"))))
                .containsExactly(1, 2, 4);
        assertThat(handle(Raw.inTerm(5, "6")).fenced()).isOne();
    }

    @Test
    void whatComesAgainIsAdmittedAgain() {
        var batch = List.of(Raw.inTerm(1, "5"), Raw.inTerm(2, "7"));

        assertThat(numbers(fence.admit(records(batch)))).containsExactly(1, 2);
        assertThat(numbers(fence.admit(records(batch)))).containsExactly(1, 2);
    }

    @Test
    void termsOfAnotherSourceAreNotComparable() {
        handle(Raw.inTerm(1, "7"));

        assertThat(numbers(handle(Raw.from("another", 2, "6")))).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "6.5"})
    void aRecordWithoutATermIsAdmitted(String term) {
        handle(Raw.inTerm(1, "7"));

        assertThat(numbers(handle(Raw.counted(2), Raw.inTerm(3, term)))).containsExactly(2, 3);
    }

    @Test
    void partitionsAreApart() {
        fence.begin(new TopicPartition("counted", 1), new Terms(Map.of("test", 7L)));

        assertThat(numbers(handle(Raw.inTerm(1, "6")))).containsExactly(1);
    }

    @Test
    void itGoesOnWhereAnotherEnded() {
        handle(Raw.inTerm(1, "7"), Raw.from("another", 2, "8"));
        var committed = fence.termsOf(PARTITION).text();
        fence.forget(List.of(PARTITION));
        assertThat(fence.termsOf(PARTITION)).isEqualTo(Terms.NONE);

        fence.begin(PARTITION, Terms.parse(committed));
        assertThat(numbers(handle(Raw.inTerm(3, "6"), Raw.from("another", 4, "8"))))
                .containsExactly(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "by hand", "7", "[]", "{\"test\":\"many\"}"})
    void whatOthersCommittedIsNoTerm(String metadata) {
        assertThat(Terms.parse(metadata)).isEqualTo(Terms.NONE);
    }

    @Test
    void aCompactedTopicIsReadAsItIs() {
        var open = new Fence(true);
        var batch = records(List.of(Raw.inTerm(1, "7"), Raw.inTerm(2, "6")));

        assertThat(numbers(open.admit(batch))).containsExactly(1, 2);
    }

    @SafeVarargs
    private Admitted handle(ConsumerRecord<byte[], byte[]>... batch) {
        var admitted = fence.admit(records(List.of(batch)));
        fence.handled(admitted);
        return admitted;
    }

    private static ConsumerRecords<byte[], byte[]> records(List<ConsumerRecord<byte[], byte[]>> batch) {
        return new ConsumerRecords<>(Map.of(PARTITION, batch), Map.of());
    }

    private static IntStream numbers(Admitted admitted) {
        return admitted.records().stream().mapToInt(record -> (int) record.offset());
    }
}
