package org.meedoen.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class IdTests {

    private final JsonMapper json = JsonMapper.shared();

    @ParameterizedTest
    @ValueSource(classes = {SignupId.class, SlotId.class, ParticipantId.class})
    void inJsonAnIdIsItsUuidAlone(Class<?> type) {
        var text = "\"" + UUID.randomUUID() + "\"";
        assertThat(json.writeValueAsString(json.readValue(text, type))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(classes = {SignupId.class, SlotId.class, ParticipantId.class})
    void noTextIsNoIdAsWithABareUuid(Class<?> type) {
        assertThat(json.readValue("\"\"", UUID.class)).isNull();
        assertThat(json.readValue("\"\"", type)).isNull();
    }
}
