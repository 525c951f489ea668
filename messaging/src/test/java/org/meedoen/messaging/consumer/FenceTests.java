package org.meedoen.messaging.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meedoen.messaging.consumer.Fence.Admitted;

class FenceTests {

    private static final TopicPartition PARTITION = new TopicPartition("counted", 0);

    private final Fence fence = new Fence(false);

    @Test
    void anEarlierTermIsFencedAfterALaterOne() {
        assertThat(numbers(handle(Raw.inTerm(1, "5"), Raw.inTerm(2, "7"), Raw.inTerm(3, "6"), Raw.inTerm(4, "7"))))
                .containsExactly(1, 2, 4);
        assertThat(handle(Raw.inTerm(5, "6")).fenced()).isOne();
    }

    @Test
    void aRedeliveredRecordIsAdmittedAgain() {
        var batch = List.of(Raw.inTerm(1, "5"), Raw.inTerm(2, "7"));

        assertThat(numbers(fence.admit(batch))).containsExactly(1, 2);
        assertThat(numbers(fence.admit(batch))).containsExactly(1, 2);
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
    void partitionsAreIndependent() {
        fence.begin(1, "{\"1\":{\"test\":7}}");

        assertThat(numbers(handle(Raw.inTerm(1, "6")))).containsExactly(1);
    }

    @Test
    void aNewInstanceContinuesWhereAnotherEnded() {
        handle(Raw.inTerm(1, "7"), Raw.from("another", 2, "8"));
        var committed = fence.metadata();
        fence.forget(List.of(PARTITION));
        assertThat(fence.begun(PARTITION)).isFalse();
        assertThat(numbers(fence.admit(List.of(Raw.inTerm(3, "6"))))).containsExactly(3);

        fence.begin(0, committed);
        assertThat(fence.begun(PARTITION)).isTrue();
        assertThat(numbers(handle(Raw.inTerm(3, "6"), Raw.from("another", 4, "8"))))
                .containsExactly(4);
    }

    @Test
    void offsetsHoldTheTermsOfAllPartitionsAndEachReadsItsOwn() {
        fence.begin(1, "");
        handle(Raw.inTerm(1, "7"));
        var committed = fence.metadata();

        var another = new Fence(false);
        another.begin(1, committed);
        assertThat(numbers(another.admit(List.of(Raw.inTerm(2, "6"))))).containsExactly(2);
        another.begin(0, committed);
        assertThat(numbers(another.admit(List.of(Raw.inTerm(2, "6"))))).isEmpty();
    }

    @Test
    void recordsAreHandledOneByOneAfterAFault() {
        fence.handled(Raw.inTerm(1, "7"));
        fence.handled(Raw.inTerm(2, "6"));

        assertThat(numbers(fence.admit(List.of(Raw.inTerm(3, "6"), Raw.inTerm(4, "7")))))
                .containsExactly(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "by hand", "7", "[]", "{\"test\":7}", "{\"0\":7}", "{\"0\":{\"test\":\"many\"}}"})
    void foreignMetadataHasNoTerms(String metadata) {
        assertThat(CommittedTerms.of(0, metadata)).isEqualTo(Terms.NONE);
    }

    @Test
    void aCompactedTopicIsNotFenced() {
        var open = new Fence(true);
        var batch = List.of(Raw.inTerm(1, "7"), Raw.inTerm(2, "6"));

        assertThat(numbers(open.admit(batch))).containsExactly(1, 2);
    }

    @SafeVarargs
    private Admitted handle(ConsumerRecord<byte[], byte[]>... batch) {
        var admitted = fence.admit(List.of(batch));
        fence.handled(admitted);
        return admitted;
    }

    private static IntStream numbers(Admitted admitted) {
        return admitted.records().stream().mapToInt(record -> (int) record.offset());
    }
}
