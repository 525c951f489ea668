package org.meedoen.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EventTypesTests {

    @Test
    void aRecordIsFoundByItsWireNameAndBack() {
        assertThat(TestEvent.TYPES.typeOf(TestEvent.WIRE_NAME)).contains(TestEvent.class);
        assertThat(TestEvent.TYPES.nameOf(new TestEvent("utrecht", 1))).isEqualTo(TestEvent.WIRE_NAME);
    }

    @Test
    void anUnknownNameHasNoType() {
        assertThat(TestEvent.TYPES.typeOf("test.of-tomorrow.v1")).isEmpty();
    }

    @Test
    void anUnknownRecordHasNoName() {
        assertThatThrownBy(() -> TestEvent.TYPES.nameOf("text")).hasMessageContaining("wire name");
    }

    @Test
    void aNameOrARecordThatOccursTwiceIsRefused() {
        assertThatThrownBy(() -> EventTypes.of(Map.of("one", TestEvent.class), Map.of("two", TestEvent.class)))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> EventTypes.of(Map.of("one", TestEvent.class), Map.of("one", String.class)))
                .hasMessageContaining("twice");
    }
}
