package org.meedoen.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.notification.mail.LettersFixture.CONGRESS;
import static org.meedoen.notification.mail.LettersFixture.SQUARE;
import static org.meedoen.notification.mail.LettersFixture.letter;
import static org.meedoen.notification.mail.LettersFixture.slot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meedoen.contracts.capacity.PlaceReleased.Held;

class PaletteTests {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "red", "#007faB", "#007fab;background:url(x)"})
    void withoutAColorTheThemesAreUsed(String accent) {
        assertThat(Palette.of(accent)).isEqualTo(Palette.THEME);
    }

    @Test
    void whereTheDeviceIsDarkItIsPale() {
        assertThat(Palette.of("#000000").light()).isEqualTo("#a6a6a6");
        assertThat(Palette.of("#007fab").light()).isEqualTo("#a6d2e2");
    }

    @Test
    void aLetterHasTheColorOfItsCongressAndNotTheThemes() {
        var html = confirmed("#007fab").html();
        assertThat(html).contains("border-top:4px solid #007fab", "background:#007fab;color:#ffffff");
        for (var color : List.of("#5115ef", "#1d0857", "#f3eeff", "#c3b0ff", "#251c4d")) {
            assertThat(html).doesNotContain(color);
        }
        assertThat(confirmed(null).html()).contains("background:#5115ef;color:#ffffff");
    }

    private static Letter confirmed(@Nullable String accent) {
        var congress = new SlotFacts.Congress(
                CONGRESS.slug(),
                CONGRESS.name(),
                CONGRESS.days(),
                CONGRESS.timeZone(),
                CONGRESS.contactEmail(),
                false,
                null,
                accent,
                null);
        return letter(
                MailKind.CONFIRMED,
                Held.PLACE,
                "nl",
                slot(new LocalizedText("Wandeling", null), congress, SQUARE),
                List.of());
    }
}
