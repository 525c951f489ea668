package org.meedoen.messaging.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meedoen.messaging.EventTypes;
import org.meedoen.messaging.Received;
import org.meedoen.messaging.TestEvent;
import org.meedoen.messaging.consumer.Decoded.Event;
import org.meedoen.messaging.consumer.Decoded.Undecodable;
import org.meedoen.messaging.consumer.Decoded.Unknown;

class DecoderTests {

    private final Decoder<TestEvent> decoder = new Decoder<>(TestEvent.TYPES, TestEvent.class);

    @Test
    void aRecordBecomesAnEventWithItsIdPlaceAndTime() {
        var record = Raw.counted(7);

        assertThat(decoder.decode(record))
                .isEqualTo(new Event<>(
                        record, new Received<>(new TestEvent("utrecht", 7), Raw.ID, "counted", 0, 7, Raw.TIME)));
    }

    @Test
    void anUnknownFieldIsIgnored() {
        var decoded =
                decoder.decode(Raw.of(TestEvent.WIRE_NAME, 0, "{\"key\":\"utrecht\",\"number\":7,\"colour\":\"red\"}"));

        assertThat(decoded).isInstanceOf(Event.class);
    }

    @Test
    void anUnknownTypeIsUnknown() {
        assertThat(decoder.decode(Raw.of("test.of-tomorrow.v1", 0, "{}"))).isEqualTo(new Unknown<TestEvent>());
    }

    @Test
    void aTypeOfAnotherFamilyIsUnknown() {
        record Other(int number) {}
        var types = EventTypes.of(Map.of(TestEvent.WIRE_NAME, TestEvent.class), Map.of("test.other.v1", Other.class));

        assertThat(new Decoder<>(types, TestEvent.class).decode(Raw.of("test.other.v1", 0, "{\"number\":1}")))
                .isEqualTo(new Unknown<TestEvent>());
    }

    @Test
    void theReasonHoldsThePlaceAndNoData() {
        assertThat(reason(Raw.of(TestEvent.WIRE_NAME, 0, "{\"key\":\"utrecht\",\"number\":\"somebody@mail.example\"}")))
                .isEqualTo("InvalidFormatException at number");
        assertThat(reason(Raw.of(TestEvent.WIRE_NAME, 0, "somebody@mail.example")))
                .isEqualTo("StreamReadException");
    }

    @Test
    void aMissingComponentIsNamed() {
        assertThat(reason(Raw.of(TestEvent.WIRE_NAME, 0, "{\"number\":7}"))).isEqualTo("no key");
        assertThat(reason(Raw.of(TestEvent.WIRE_NAME, 0, "{\"key\":\"utrecht\",\"number\":null}")))
                .isEqualTo("MismatchedInputException at number");
        assertThat(reason(Raw.of(TestEvent.WIRE_NAME, 0, null))).isEqualTo("no value");
        assertThat(reason(Raw.of(TestEvent.WIRE_NAME, 0, "null"))).isEqualTo("null");
        assertThat(reason(Raw.without(0, "{}"))).isEqualTo("no ce_type");
    }

    @Test
    void aNullableComponentMayBeAbsent() {
        record Inner(@Nullable String note, String text) {}
        record Outer(Inner inner, List<String> texts) {}

        assertThat(RequiredComponents.missingIn(new Outer(new Inner(null, "a"), List.of())))
                .isEmpty();
        assertThat(RequiredComponents.missingIn(new Outer(new Inner("a", null), List.of())))
                .contains("inner.text");
    }

    private String reason(ConsumerRecord<byte[], byte[]> record) {
        return decoder.decode(record) instanceof Undecodable<TestEvent>(String reason) ? reason : "decodable";
    }
}
