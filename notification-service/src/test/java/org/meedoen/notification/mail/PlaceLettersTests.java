package org.meedoen.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.notification.mail.LettersFixture.CONGRESS;
import static org.meedoen.notification.mail.LettersFixture.SQUARE;
import static org.meedoen.notification.mail.LettersFixture.letter;
import static org.meedoen.notification.mail.LettersFixture.letterTo;
import static org.meedoen.notification.mail.LettersFixture.slot;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meedoen.contracts.capacity.PlaceReleased.Held;

class PlaceLettersTests {

    private static final Company NOBODY = Company.none(LettersFixture.SIGNUP);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            CONFIRMED      | PLACE   | nl | Je hebt een plek: Kanaleneiland in gesprek
            CONFIRMED      | PLACE   | en | You have a place: Talking in Kanaleneiland
            PROMOTED       | PLACE   | nl | Je hebt nu een plek: Kanaleneiland in gesprek
            PROMOTED       | PLACE   | en | You now have a place: Talking in Kanaleneiland
            EXCHANGED      | PLACE   | nl | Je hebt geruild: Kanaleneiland in gesprek
            EXCHANGED      | PLACE   | en | You have exchanged: Talking in Kanaleneiland
            HELD_BACK      | WAITING | nl | Je staat op de wachtlijst: Kanaleneiland in gesprek
            HELD_BACK      | WAITING | en | You are on the waiting list: Talking in Kanaleneiland
            WAITING_LIST   | WAITING | nl | Je staat op de wachtlijst: Kanaleneiland in gesprek
            WAITING_LIST   | WAITING | en | You are on the waiting list: Talking in Kanaleneiland
            CONFIRMED_TOGETHER | PLACE | nl | Jullie hebben samen een plek: Kanaleneiland in gesprek
            CONFIRMED_TOGETHER | PLACE | en | You both have a place: Talking in Kanaleneiland
            PROMOTED_TOGETHER | PLACE | nl | Jullie hebben nu samen een plek: Kanaleneiland in gesprek
            PROMOTED_TOGETHER | PLACE | en | You both have a place now: Talking in Kanaleneiland
            WAITING_TOGETHER | WAITING | nl | Jullie staan samen op de wachtlijst: Kanaleneiland in gesprek
            WAITING_TOGETHER | WAITING | en | You are both on the waiting list: Talking in Kanaleneiland
            WITHDRAWN      | PLACE   | nl | Je bent afgemeld: Kanaleneiland in gesprek
            WITHDRAWN      | WAITING | en | You have withdrawn: Talking in Kanaleneiland
            SLOT_CANCELLED | PLACE   | nl | Gaat niet door: Kanaleneiland in gesprek
            SLOT_CANCELLED | WAITING | en | Cancelled: Talking in Kanaleneiland
            SLOT_MOVED     | PLACE   | nl | Gewijzigd: Kanaleneiland in gesprek
            SLOT_MOVED     | WAITING | en | Changed: Talking in Kanaleneiland
            SLOT_MOVED     | -       | nl | Gewijzigd: Kanaleneiland in gesprek
            PARTED         | PLACE   | nl | Je gaat verder zonder je collega: Kanaleneiland in gesprek
            PARTED         | WAITING | en | You are going ahead without your colleague: Talking in Kanaleneiland
            MOVED_OFF_THEIR_DAYS | WAITING | nl | Nu op een andere dag: Kanaleneiland in gesprek
            MOVED_OFF_THEIR_DAYS | WAITING | en | On another day now: Talking in Kanaleneiland
            LINE_ENDED     | WAITING | nl | De wachtlijst is gesloten: Kanaleneiland in gesprek
            LINE_ENDED     | WAITING | en | The waiting list is closed: Talking in Kanaleneiland
            WAITING_ENDED  | WAITING | nl | Je staat niet meer op de wachtlijst: Kanaleneiland in gesprek
            WAITING_ENDED  | WAITING | en | You are no longer on the waiting list: Talking in Kanaleneiland
            """)
    void everyDecisionHasItsLetterInTheReadersLanguage(MailKind kind, Held held, String language, String subject) {
        var letter = letter(kind, held, language);
        assertThat(letter.subject()).isEqualTo(subject);
        assertThat(letter.language()).isEqualTo(language);
        assertThat(letter.html()).contains("<html lang=\"" + language + "\">");
        assertThat(letter.text() + letter.html()).doesNotContain("{{", "null").contains("Anna de Wit");
    }

    /** They did not withdraw, and the programme is of no use to them. */
    @ParameterizedTest
    @CsvSource({
        "PLACE, nl, Je staat niet meer op de deelnemerslijst: Kanaleneiland in gesprek",
        "WAITING, en, You are no longer on the list of participants: Talking in Kanaleneiland"
    })
    void whoWasTakenOffTheListIsToldSo(Held held, String language, String subject) {
        var reader = new Recipient(LettersFixture.ANNA, "Anna de Wit", "anna@stad.example", language, true);
        var facts = new PlaceFacts(
                LettersFixture.notice(MailKind.WITHDRAWN, held),
                reader,
                slot("Kanaleneiland in gesprek", "Talking in Kanaleneiland"),
                List.of(),
                null,
                NOBODY,
                null);
        var letter = LettersFixture.letters().write(facts);
        assertThat(letter.subject()).isEqualTo(subject);
        assertThat(letter.text()).containsAnyOf("deelnemerslijst", "list of participants");
        assertThat(letter.text())
                .doesNotContain("je hebt je afgemeld", "you have withdrawn", "bedacht", "Changed your mind");
    }

    @Test
    void itTellsWhenInTheCongresssOwnTime() {
        assertThat(letter(MailKind.CONFIRMED, Held.PLACE, "nl").text())
                .contains("Wanneer: woensdag 19 november 2025, 10:00–12:30 uur");
        assertThat(letter(MailKind.CONFIRMED, Held.PLACE, "en").text())
                .contains("When: Wednesday 19 November 2025, 10:00–12:30\n");
    }

    @Test
    void itTellsWhereWithAMapWhenThePlaceIsKnown() {
        var letter = letter(MailKind.CONFIRMED, Held.PLACE, "nl");
        assertThat(letter.text())
                .contains("Verzamelpunt: Station, bushalte C3")
                .contains("https://www.openstreetmap.org/?mlat=52.089400&mlon=5.109800#map=18/52.089400/5.109800");
        assertThat(letter.html()).contains("openstreetmap.org/?mlat");
        var unknown = letterTo("Anna", slot(new Translated("Wandeling", null), CONGRESS, null));
        assertThat(unknown.text() + unknown.html()).doesNotContain("Verzamelpunt", "openstreetmap");
    }

    @Test
    void whoDoesNotGoNeedsNoDirections() {
        assertThat(letter(MailKind.SLOT_CANCELLED, Held.PLACE, "nl").text())
                .doesNotContain("Verzamelpunt")
                .contains("Wanneer:");
    }

    @Test
    void itLeadsToMyProgrammeAndToTheOrganisers() {
        var letter = letter(MailKind.PROMOTED, Held.PLACE, "nl");
        assertThat(letter.text()).contains("\nhttps://meedoen.example/mijn-programma\n", "hulp@lpb.example");
        assertThat(letter.html()).contains("href=\"https://meedoen.example/mijn-programma\"");
        assertThat(letter.replyTo()).isEqualTo("hulp@lpb.example");
    }

    @Test
    void whoWaitsReadsTheirPositionAsItWasThen() {
        assertThat(letter(MailKind.WAITING_LIST, Held.WAITING, "nl").text())
                .contains("Toen je je inschreef, was je nummer 4 op de wachtlijst.");
        assertThat(letter(MailKind.WAITING_TOGETHER, Held.WAITING, "nl").text())
                .contains("was jij nummer 4 op de wachtlijst.", "voor jullie allebei");
    }

    @Test
    void aMoveNamesWhatItNowOverlaps() {
        var clash = slot("Lezing over ontmoeten", null);
        var letter = letter(MailKind.SLOT_MOVED, Held.PLACE, "nl", slot("Wandeling", null), List.of(clash));
        assertThat(letter.text()).contains("Je plek blijft van jou.", "Dit valt nu samen", "- Lezing over ontmoeten\n");
        assertThat(letter.html()).contains(">Lezing over ontmoeten</a>");
    }

    @Test
    void aMoveTellsWhatWasAndWhatIs() {
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
    void whatWasIsWhatTheReaderKnewLastAndAtTheLatestBeforeTheMove() {
        assertThat(moved(null).text()).contains("Was: Jaarbeursplein");
        assertThat(moved(2L).text()).contains("Was: Jaarbeursplein");
    }

    @Test
    void ofAMoveBeforeVersionsWereToldOnlyWhatIsIsKnown() {
        var letter = letter(MailKind.SLOT_MOVED, Held.PLACE, "nl", LettersFixture.movedSlot(), List.of());
        assertThat(letter.text()).doesNotContain("Was: ").contains("Verzamelpunt: Station, bushalte C3");
        assertThat(letter.subject()).isEqualTo("Gewijzigd: Kanaleneiland in gesprek");
    }

    private static Letter moved(Long toldBefore) {
        var notice = new PlaceNotice(
                MailKind.SLOT_MOVED,
                "lpb",
                LettersFixture.SIGNUP,
                LettersFixture.SLOT,
                LettersFixture.ANNA,
                2,
                null,
                Held.PLACE,
                List.of(),
                2L);
        return letter(notice, "nl", LettersFixture.movedSlot(), List.of(), null, NOBODY, toldBefore);
    }

    @Test
    void whoKeepsAPlaceWhileWaitingReadsWhichOneGoesByItself() {
        var kept = slot("Lezing over ontmoeten", null);
        var waiting = LettersFixture.notice(MailKind.WAITING_LIST, Held.WAITING);
        var letter = letter(waiting, "nl", slot("Wandeling", null), List.of(), kept, NOBODY, null);
        assertThat(letter.text())
                .contains(
                        "dan geef je die andere vanzelf op. Het gaat om:\n- Lezing over ontmoeten\n  woensdag 19 november 2025, 10:00");
    }

    @Test
    void aPairReadsWithWhomAndGoesWithoutANameWhenItIsNotKnown() {
        var bram = new Company(LettersFixture.SIGNUP, null, "Bram Bakker", "Gemeente Zwolle");
        assertThat(together(bram).text())
                .contains(
                        "jij en Bram Bakker samen",
                        "Samen met: Bram Bakker, Gemeente Zwolle",
                        "Bram Bakker houdt de eigen");
        assertThat(together(NOBODY).text())
                .contains("jij en je collega samen", "Je collega houdt de eigen plek.")
                .doesNotContain("Samen met");
    }

    private static Letter together(Company company) {
        var both = LettersFixture.notice(MailKind.CONFIRMED_TOGETHER, Held.PLACE);
        return letter(both, "nl", slot("Wandeling", null), List.of(), null, company, null);
    }

    @Test
    void whoNoLongerWaitsReadsWhereTheyHaveAPlace() {
        var given = slot("Lezing over ontmoeten", null);
        var letter = letter(MailKind.WAITING_ENDED, Held.WAITING, "nl", slot("Wandeling", null), List.of(given));
        assertThat(letter.text()).contains("Hier heb je nu een plek:\n- Lezing over ontmoeten\n");
    }

    @Test
    void theOrganisersWordsAreEnglishInAnEnglishLetterOrMarkedAsDutch() {
        var letter = letter(MailKind.CONFIRMED, Held.PLACE, "en", LettersFixture.movedSlot(), List.of());
        assertThat(letter.html())
                .contains(">There is a lift.", "lang=\"nl\">Stadhuis")
                .doesNotContain("Er is een lift.");
        assertThat(letter(MailKind.CONFIRMED, Held.PLACE, "nl", LettersFixture.movedSlot(), List.of())
                        .html())
                .doesNotContain("<dd style=\"margin:0 0 12px\" lang");
    }

    @Test
    void aSampleIsMarkedAsOne() {
        var sample = LettersFixture.congress(new Translated("Voorbeeld", null), null, true);
        var letter = letterTo("Anna", slot(new Translated("Wandeling", null), sample, SQUARE));
        assertThat(letter.text()).startsWith("*** Dit is een voorbeeld.");
        assertThat(letter.html()).contains("Dit is een voorbeeld.");
        assertThat(letter(MailKind.CONFIRMED, Held.PLACE, "nl").text()).doesNotContain("voorbeeld");
    }

    @Test
    void aTitleWithoutATranslationIsGivenAsItIs() {
        assertThat(letter(MailKind.CONFIRMED, Held.PLACE, "en", slot("Wandeling", null), List.of())
                        .subject())
                .isEqualTo("You have a place: Wandeling");
    }

    @Test
    void markupInTitlesAndNamesIsShownAndNotObeyed() {
        var hostile = slot("<script>alert('x')</script> & \"meer\"", null);
        var letter = letterTo("<img src=x onerror=alert(1)>", hostile);
        assertThat(letter.html()).doesNotContain("<script", "<img").contains("&lt;script&gt;", "&lt;img src", "&amp;");
        assertThat(letter.text()).contains("<script>alert('x')</script> & \"meer\"");
    }

    @Test
    void templatesAndPlaceholdersInTitlesMeanNothing() {
        var letter = letterTo("{{language}} {position} $1", slot("{{#details}} {name} \\1 {{{html}}}", null));
        assertThat(letter.text()).contains("Hallo {{language}} {position} $1,", "{{#details}} {name} \\1 {{{html}}}");
    }

    @Test
    void lineBreaksInTitlesCanNeitherForgeHeadersNorLines() {
        var letter =
                letterTo("Anna\r\nBcc: all@stad.example", slot("Wandeling\r\nBcc: x@y.example\u2028\u202Eton", null));
        assertThat(letter.subject()).isEqualTo("Je hebt een plek: Wandeling Bcc: x@y.example ton");
        assertThat(letter.name()).isEqualTo("Anna Bcc: all@stad.example");
        assertThat(letter.text()).doesNotContain("\nBcc").contains("Hallo Anna Bcc: all@stad.example,");
    }

    @Test
    void aSubjectStaysShort() {
        assertThat(letterTo("Anna", slot("lang ".repeat(200), null)).subject())
                .hasSizeLessThanOrEqualTo(150)
                .endsWith("…");
    }

    @Test
    void nothingInAMailIsFetchedOrFollowed() {
        assertThat(letter(MailKind.CONFIRMED, Held.PLACE, "nl").html())
                .doesNotContain("<img", "src=", "<script", "@import", "url(", "<link");
    }
}
