package org.meedoen.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EventTypesTests {

    @Test
    void aRecordIsFoundByItsWireNameAndBack() {
        assertThat(Counted.TYPES.typeOf(Counted.WIRE_NAME)).contains(Counted.class);
        assertThat(Counted.TYPES.nameOf(new Counted("utrecht", 1))).isEqualTo(Counted.WIRE_NAME);
    }

    @Test
    void anUnknownNameHasNoType() {
        assertThat(Counted.TYPES.typeOf("test.of-tomorrow.v1")).isEmpty();
    }

    @Test
    void anUnknownRecordHasNoName() {
        assertThatThrownBy(() -> Counted.TYPES.nameOf("text")).hasMessageContaining("wire name");
    }

    @Test
    void aNameOrARecordGivenTwiceIsRefused() {
        assertThatThrownBy(() -> EventTypes.of(Map.of("one", Counted.class), Map.of("two", Counted.class)))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> EventTypes.of(Map.of("one", Counted.class), Map.of("one", String.class)))
                .hasMessageContaining("twice");
    }
}
