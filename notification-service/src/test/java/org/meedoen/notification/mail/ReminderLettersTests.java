package org.meedoen.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.notification.mail.ReminderLetters.Copy;

class ReminderLettersTests {

    private static final SlotFacts WALK = LettersFixture.slot("Kanaleneiland in gesprek", "Talking in Kanaleneiland");
    private static final SlotFacts LECTURE = LettersFixture.slot("Lezing over ontmoeten", null);

    @Test
    void eachPlaceHasItsTimeTitleAndMeetingPointInOrder() {
        assertThat(letter("nl").text())
                .containsSubsequence(
                        "Hallo Anna de Wit, dit heb je op woensdag 19 november 2025.",
                        "10:00–12:30 uur\nKanaleneiland in gesprek\nhttps://meedoen.example/c/lpb/activiteit/",
                        "Werkbezoek\nVerzamelpunt: Station, bushalte C3",
                        "10:00–12:30 uur\nLezing over ontmoeten",
                        "https://meedoen.example/mijn-programma");
    }

    @Test
    void itIsInTheLanguageOfTheReader() {
        var letter = letter("en");
        assertThat(letter.subject()).isEqualTo("Your programme for Wednesday 19 November 2025");
        assertThat(letter.text()).contains("10:00–12:30\nTalking in Kanaleneiland");
    }

    @Test
    void theReaderCanDeclineOnAPageOrInTheMailProgram() {
        var letter = letter("nl");
        assertThat(letter.optOut()).isEqualTo("https://meedoen.example/api/v1/reminder-opt-outs/key");
        assertThat(letter.text()).contains("Geen herinneringen meer: https://meedoen.example/herinneringen#key");
        assertThat(letter.html()).contains("href=\"https://meedoen.example/herinneringen#key\"");
    }

    static Letter letter(String language) {
        var reader = new DayToRemind.Reader(LettersFixture.recipient("Anna de Wit", language), List.of(), "key");
        return new ReminderLetters(new LetterLayout(), LettersFixture.PUBLIC)
                .write(new Copy(
                        LettersFixture.CONGRESS, LocalDate.parse("2025-11-19"), reader, List.of(WALK, LECTURE)));
    }
}
