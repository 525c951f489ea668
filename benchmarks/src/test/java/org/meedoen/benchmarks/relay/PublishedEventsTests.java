package org.meedoen.benchmarks.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class PublishedEventsTests {

    @Test
    void eventsThatArriveOnceAndInOrderPass() {
        assertThatCode(() -> new PublishedEvents(List.of(event(1, "7"), event(2, "7"))).requireInOrder())
                .doesNotThrowAnyException();
    }

    @Test
    void aRepetitionAGapAndAWrongOrderAreFound() {
        refused(event(1, "7"), event(1, "7"));
        refused(event(1, "7"), event(3, "7"));
        refused(event(2, "7"), event(1, "7"));
    }

    @Test
    void aSecondTermIsFound() {
        refused(event(1, "7"), event(2, "8"));
    }

    private static void refused(ConsumerRecord<byte[], byte[]> one, ConsumerRecord<byte[], byte[]> next) {
        assertThatThrownBy(() -> new PublishedEvents(List.of(one, next)).requireInOrder())
                .isInstanceOf(IllegalStateException.class);
    }

    private static ConsumerRecord<byte[], byte[]> event(int number, String term) {
        var value = "{\"decision\" : " + number + "}";
        var record = new ConsumerRecord<>("places", 0, number, new byte[0], value.getBytes(UTF_8));
        record.headers().add("ce_term", term.getBytes(UTF_8));
        return record;
    }
}
