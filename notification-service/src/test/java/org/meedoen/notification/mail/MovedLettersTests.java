package org.meedoen.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.notification.mail.LettersFixture.letter;
import static org.meedoen.notification.mail.LettersFixture.slot;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.capacity.PlaceReleased.Held;

class MovedLettersTests {

    @Test
    void aMoveNamesTheSlotsItNowOverlaps() {
        var clash = slot("Lezing over ontmoeten", null);
        var letter = letter(MailKind.SLOT_MOVED, Held.PLACE, "nl", slot("Wandeling", null), List.of(clash));
        assertThat(letter.text()).contains("Je plek blijft van jou.", "Dit valt nu samen", "- Lezing over ontmoeten\n");
        assertThat(letter.html()).contains(">Lezing over ontmoeten</a>");
    }

    @Test
    void aMoveShowsTheOldAndTheNewTime() {
        var letter = moved(1L);
        assertThat(letter.subject()).isEqualTo("Nieuwe tijd en plaats: Kanaleneiland in gesprek");
        assertThat(letter.text()).contains("Nieuwe tijd en nieuwe plaats\n").contains("""
                        Tijd op woensdag 19 november 2025
                          Was: 09:00–11:30 uur
                          Wordt: 10:00–12:30 uur
                        Verzamelpunt
                          Was: Jaarbeursplein
                          Wordt: Station, bushalte C3
                        """);
        assertThat(letter.html()).contains(">Jaarbeursplein</del>", ">Station, bushalte C3</ins>");
    }

    @Test
    void anEnglishMoveIsToldInEnglishAndMarksWhatIsOnlyDutch() {
        var letter = moved("en", 1L);
        assertThat(letter.text()).contains("Was: The square at the station\n", "Now: Station, bushalte C3\n");
        assertThat(letter.html())
                .contains("none\" lang=\"nl\">Station, bushalte C3</ins>", "#3d5374\">The square at the station</del>");
    }

    @Test
    void theOldTimeIsTheLastOneMailedAndAtLatestThatBeforeTheMove() {
        assertThat(moved(null).text()).contains("Was: Jaarbeursplein");
        assertThat(moved(2L).text()).contains("Was: Jaarbeursplein");
    }

    @Test
    void aMoveWithoutAVersionOnlyShowsTheNewTime() {
        var letter = letter(MailKind.SLOT_MOVED, Held.PLACE, "nl", LettersFixture.movedSlot(), List.of());
        assertThat(letter.text()).doesNotContain("Was: ").contains("Verzamelpunt: Station, bushalte C3");
        assertThat(letter.subject()).isEqualTo("Gewijzigd: Kanaleneiland in gesprek");
    }

    private static Letter moved(Long toldBefore) {
        return moved("nl", toldBefore);
    }

    private static Letter moved(String language, Long toldBefore) {
        var notice = new PlaceNotice(
                MailKind.SLOT_MOVED,
                LettersFixture.LPB,
                LettersFixture.SIGNUP,
                LettersFixture.SLOT,
                LettersFixture.ANNA,
                2,
                null,
                Held.PLACE,
                List.of(),
                2L,
                null,
                null);
        return letter(
                notice,
                language,
                LettersFixture.movedSlot(),
                List.of(),
                null,
                SignupContext.none(LettersFixture.SIGNUP),
                toldBefore);
    }
}
