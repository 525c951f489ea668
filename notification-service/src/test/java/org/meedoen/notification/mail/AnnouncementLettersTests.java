package org.meedoen.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.notification.mail.AnnouncementLetters.Copy;

class AnnouncementLettersTests {

    private static final SlotFacts SLOT = LettersFixture.slot("Kanaleneiland in gesprek", "Talking in Kanaleneiland");

    @Test
    void paragraphsLinesAndLinksAreKept() {
        var letter =
                letter("Hallo {naam},\n\nNeem mee:\n- je laptop\n- zin\n\nLees https://lpb.example/a?b=1&c=2.", "nl");
        assertThat(letter.text())
                .contains(
                        "Hallo Anna de Wit,\n\nNeem mee:\n- je laptop\n- zin\n\nLees https://lpb.example/a?b=1&c=2.\n");
        assertThat(letter.html())
                .contains(
                        "<p style=\"margin:0 0 16px\">Neem mee:<br>- je laptop<br>- zin</p>",
                        "<a class=\"accent\" href=\"https://lpb.example/a?b&#x3D;1&amp;c&#x3D;2\" style=\"color:#5115ef\">");
    }

    @Test
    void markupAndOtherSchemesAreWordsOnly() {
        var letter = letter("<b>x</b> javascript:alert(1) https://a.example/\"onclick=\"x", "nl");
        assertThat(letter.html())
                .doesNotContain("<b>x", "href=\"javascript", "\"onclick")
                .contains("&lt;b&gt;x&lt;/b&gt; javascript:alert(1) ");
    }

    @Test
    void aNameIsNoPlaceholder() {
        var letter = letter("Hallo {naam}.", "nl", "{congres} $1", null);
        assertThat(letter.text()).contains("Hallo {congres} $1.");
    }

    @Test
    void placeholdersAreInTheLanguageOfTheLetter() {
        var text = "{activiteit}, {tijdstip}, {verzamelpunt}";
        assertThat(letter(text, "nl", "Anna", null).text())
                .contains("Kanaleneiland in gesprek, woensdag 19 november 2025, 10:00–12:30 uur, Station, bushalte C3");
        assertThat(letter(text, "en", "Anna", "{session}, {time}").text())
                .contains("Talking in Kanaleneiland, Wednesday 19 November 2025, 10:00–12:30\n");
    }

    @Test
    void withoutEnglishEverybodyGetsTheDutchMail() {
        var letter = letter("Hallo {naam}.", "en", "Anna", null);
        assertThat(letter.language()).isEqualTo("nl");
        assertThat(letter.text()).contains("Hallo Anna.", "De organisatie schreef dit bericht.");
    }

    @Test
    void aTestIsMarkedAndGoesToWhoeverAskedForIt() {
        var test = letters().write(copy("Hallo {naam}.", "nl", "Anna", null).asTestTo("org@lpb.example"));
        assertThat(test.subject()).isEqualTo("[Test] Tot morgen, Anna");
        assertThat(test.address()).isEqualTo("org@lpb.example");
        assertThat(test.name()).isEmpty();
        assertThat(test.text()).contains("Hallo Anna.");
    }

    @Test
    void anAnswerGoesToTheOrganisers() {
        assertThat(letter("Hallo.", "nl").replyTo()).isEqualTo("hulp@lpb.example");
    }

    static Letter letter(String body, String language) {
        return letter(body, language, "Anna de Wit", null);
    }

    private static Letter letter(String body, String language, String name, @Nullable String english) {
        return letters().write(copy(body, language, name, english));
    }

    private static AnnouncementLetters letters() {
        return new AnnouncementLetters(new LetterLayout(), LettersFixture.PUBLIC);
    }

    private static Copy copy(String body, String language, String name, @Nullable String english) {
        var subject = english == null ? null : "See you, {name}";
        var announcement = new AnnouncementToRead(
                AnnouncementId.random(),
                LettersFixture.CONGRESS,
                new LocalizedText("Tot morgen, {naam}", subject),
                new LocalizedText(body, english),
                false,
                List.of(),
                null);
        return Copy.of(announcement, LettersFixture.recipient(name, language), Language.of(language), SLOT);
    }
}
