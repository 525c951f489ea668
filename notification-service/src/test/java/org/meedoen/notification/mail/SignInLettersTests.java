package org.meedoen.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInLettersTests {

    private static final Instant NOW = Instant.parse("2025-11-01T08:00:00Z");
    private static final String LINK = "https://meedoen.example/inloggen#token=abc-DEF_123";
    private static final String SAMPLE = "*** This is an example.";
    private static final LocalizedText LPB = new LocalizedText("LPB-congres", "LPB congress");

    private final SignInLetters letters = new SignInLetters(new LetterLayout(), LettersFixture.PUBLIC);

    @Test
    void theLinkIsShownAsButtonAndAsText() {
        var letter = letters.write(minted("nl"), NOW);
        assertThat(letter.subject()).isEqualTo("Inloggen bij LPB-congres");
        assertThat(letter.html()).contains("href=\"https://meedoen.example/inloggen#token", ">Inloggen</a>");
        assertThat(letter.text()).contains("\n" + LINK + "\n");
    }

    @Test
    void theCodeIsReadableAndCopiedAsSixDigits() {
        var letter = letters.write(minted("nl"), NOW);
        assertThat(letter.text()).contains("\n123456\n");
        assertThat(letter.html().replaceAll("<[^>]*>", "")).contains("123456");
    }

    @Test
    void aSignInMailSaysHowLongItIsValidAndThatOthersMayIgnoreIt() {
        assertThat(letters.write(minted("nl"), NOW).text())
                .contains("nog 15 minuten", "Heb jij dit niet gevraagd? Dan hoef je niets te doen.");
        assertThat(letters.write(minted("en"), NOW).text())
                .contains("another 15 minutes", "If you didn't ask for this email, you don't need to do anything.");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, te vaak een verkeerde code ingevuld, De link werkt nog 15 minuten",
        "en, Too many wrong codes have been entered, The link works for another 15 minutes"
    })
    void whileOnlyLinksWorkItShowsNoCodeAndSaysWhy(String language, String why, String howLong) {
        var minted =
                new MintedSignIn("anna@stad.example", language, LINK, null, NOW.plusSeconds(15 * 60 - 5), LPB, true);
        var letter = letters.write(minted, NOW);
        assertThat(letter.text()).contains(why, howLong).doesNotContain("null", "deze code", "this code");
        assertThat(letter.html()).contains(why, howLong, "/inloggen#token").doesNotContain("class=\"code\"");
    }

    @Test
    void aSampleIsMarked() {
        assertThat(letters.write(minted("en"), NOW).text()).startsWith(SAMPLE);
        assertThat(letters.write(declined(true)).text()).startsWith(SAMPLE);
    }

    @Test
    void noOtherIs() {
        assertThat(letters.write(declined(false)).text()).doesNotContain(SAMPLE);
        assertThat(letters.write(declined(null)).text()).doesNotContain(SAMPLE);
    }

    @Test
    void aDeclinedSignInNamesTheContact() {
        var letter = letters.write(declined(null));
        assertThat(letter.subject()).isEqualTo("You can't sign in to LPB congress with this address");
        assertThat(letter.text()).contains("hulp@lpb.example").doesNotContain("#token");
    }

    @Test
    void withoutACongressTheSenderIsMeedoen() {
        var minted = new MintedSignIn("anna@stad.example", null, LINK, "123456", NOW.plusSeconds(60), null, null);
        assertThat(letters.write(minted, NOW).subject()).isEqualTo("Inloggen bij Meedoen");
    }

    @Test
    void privateDataIsNotInAnyToString() {
        assertThat(minted("nl").toString() + letters.write(minted("nl"), NOW) + LettersFixture.recipient("Anna", "nl"))
                .doesNotContain("anna@", "Anna", "123456", "token");
    }

    private static DeclinedSignIn declined(Boolean sample) {
        return new DeclinedSignIn("bo@elders.example", "en", "hulp@lpb.example", LPB, sample);
    }

    private static MintedSignIn minted(String language) {
        return new MintedSignIn("anna@stad.example", language, LINK, "123456", NOW.plusSeconds(15 * 60 - 5), LPB, true);
    }
}
