package org.meedoen.signup.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meedoen.signup.announcement.Announcement.Content;
import org.meedoen.signup.text.Translated;

class ContentCheckTests {

    private static final Audience EVERYONE = new Audience(AudienceKind.EVERYONE, null);
    private static final Audience SLOT = new Audience(AudienceKind.SLOT, "some-slot");

    @ParameterizedTest
    @CsvSource({
        "Hallo {naam}, True",
        "Hello {name} of {congress}, True",
        "Hallo {Naam}, False",
        "Hallo { naam }, False",
        "Hallo {voornaam}, False",
        "Hallo {naam, False",
        "Hallo naam}, False",
        "Hallo {{naam}}, False"
    })
    void bracesContainOnlyPlaceholders(String text, boolean isRight) {
        assertThat(flaws(EVERYONE, text).isEmpty()).isEqualTo(isRight);
    }

    @Test
    void aMistakeNamesItsField() {
        var content = new Content(EVERYONE, new Translated("{x}", "y"), new Translated("x", "{y}"));
        assertThat(ContentCheck.flaws(content))
                .containsExactly(
                        new Flaw("subject.nl", "unknown-placeholder"), new Flaw("body.en", "unknown-placeholder"));
    }

    @Test
    void aSlotCanOnlyBeNamedToThoseWhoAreChosenBecauseOfOne() {
        assertThat(flaws(EVERYONE, "Kom naar {verzamelpunt}"))
                .containsExactly(new Flaw("body.nl", "placeholder-without-session"));
        assertThat(flaws(SLOT, "Kom om {tijdstip} naar {meetingpoint} voor {activiteit}"))
                .isEmpty();
    }

    @Test
    void subjectAndBodyAreBothInEnglishOrNeither() {
        assertThat(ContentCheck.flaws(new Content(EVERYONE, new Translated("a", "b"), new Translated("c", null))))
                .containsExactly(new Flaw("body.en", "half-translated"));
        assertThat(ContentCheck.flaws(new Content(EVERYONE, new Translated("a", null), new Translated("c", "d"))))
                .containsExactly(new Flaw("subject.en", "half-translated"));
    }

    @Test
    void everyoneIsNotOfSomethingAndEverybodyElseIs() {
        assertThat(flaws(new Audience(AudienceKind.DAY, null), "x"))
                .containsExactly(new Flaw("audience.of", "unknown-audience"));
        assertThat(flaws(new Audience(AudienceKind.EVERYONE, "2090-11-19"), "x"))
                .containsExactly(new Flaw("audience.of", "unknown-audience"));
    }

    private static List<Flaw> flaws(Audience audience, @Nullable String body) {
        return ContentCheck.flaws(new Content(audience, new Translated("x", null), new Translated(body, null)));
    }
}
