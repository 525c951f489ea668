package org.meedoen.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class IdTests {

    private final JsonMapper json = JsonMapper.shared();

    @ParameterizedTest
    @ValueSource(classes = {SignupId.class, SlotId.class, ParticipantId.class, AnnouncementId.class})
    void inJsonAnIdIsItsUuidAlone(Class<?> type) {
        var text = "\"" + UUID.randomUUID() + "\"";
        assertThat(json.writeValueAsString(json.readValue(text, type))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(classes = {SignupId.class, SlotId.class, ParticipantId.class, AnnouncementId.class})
    void noTextIsNoIdAsWithABareUuid(Class<?> type) {
        assertThat(json.readValue("\"\"", UUID.class)).isNull();
        assertThat(json.readValue("\"\"", type)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lpb-2026", "", " ", "Geen slug/?", "2026"})
    void inJsonTheIdOfACongressIsItsSlugAloneAndAnyTextIsRead(String slug) {
        var text = json.writeValueAsString(slug);
        assertThat(json.readValue(text, CongressId.class)).isEqualTo(new CongressId(slug));
        assertThat(json.writeValueAsString(new CongressId(slug))).isEqualTo(text);
    }

    @Test
    void asAKeyTheIdOfACongressIsItsSlug() {
        assertThat(json.writeValueAsString(Map.of(new CongressId("lpb-2026"), 1)))
                .isEqualTo("{\"lpb-2026\":1}");
    }
}
