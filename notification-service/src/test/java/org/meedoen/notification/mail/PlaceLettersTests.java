package org.meedoen.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.notification.mail.LettersFixture.CONGRESS;
import static org.meedoen.notification.mail.LettersFixture.SQUARE;
import static org.meedoen.notification.mail.LettersFixture.cancelledSlot;
import static org.meedoen.notification.mail.LettersFixture.letter;
import static org.meedoen.notification.mail.LettersFixture.letterTo;
import static org.meedoen.notification.mail.LettersFixture.slot;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meedoen.contracts.capacity.PlaceReleased.Held;

class PlaceLettersTests {

    private static final SignupContext NOBODY = SignupContext.none(LettersFixture.SIGNUP);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            CONFIRMED      | PLACE   | nl | Je hebt een plek: Kanaleneiland in gesprek
            CONFIRMED      | PLACE   | en | You have a place: Talking in Kanaleneiland
            PROMOTED       | PLACE   | nl | Je hebt nu een plek: Kanaleneiland in gesprek
            PROMOTED       | PLACE   | en | You now have a place: Talking in Kanaleneiland
            EXCHANGED      | PLACE   | nl | Je hebt geruild: Kanaleneiland in gesprek
            EXCHANGED      | PLACE   | en | You have exchanged your place: Talking in Kanaleneiland
            ASSIGNED       | PLACE   | nl | De organisatie heeft je een plek gegeven: Kanaleneiland in gesprek
            ASSIGNED       | PLACE   | en | The organisers have given you a place: Talking in Kanaleneiland
            ASSIGNED_INSTEAD | PLACE | nl | De organisatie heeft je verplaatst: Kanaleneiland in gesprek
            ASSIGNED_INSTEAD | PLACE | en | The organisers have moved you: Talking in Kanaleneiland
            WITHDRAWN_BY_ORGANISER | PLACE | nl | De organisatie heeft je afgemeld: Kanaleneiland in gesprek
            WITHDRAWN_BY_ORGANISER | WAITING | en | The organisers have withdrawn your sign-up: Talking in Kanaleneiland
            HANDED_OVER    | PLACE   | nl | Je plek is naar een collega gegaan: Kanaleneiland in gesprek
            HANDED_OVER    | PLACE   | en | Your place has gone to a colleague: Talking in Kanaleneiland
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
            PARTED         | WAITING | en | You go on without your colleague: Talking in Kanaleneiland
            ACCOMPANIED    | PLACE   | nl | Ook een plek voor je begeleider of tolk: Kanaleneiland in gesprek
            ACCOMPANIED    | PLACE   | en | A place for your companion or interpreter too: Talking in Kanaleneiland
            COMPANION_ENDED | PLACE  | nl | Je komt alleen: Kanaleneiland in gesprek
            COMPANION_ENDED | PLACE  | en | You come alone: Talking in Kanaleneiland
            MOVED_OFF_THEIR_DAYS | WAITING | nl | Nu op een andere dag: Kanaleneiland in gesprek
            MOVED_OFF_THEIR_DAYS | WAITING | en | Now on another day: Talking in Kanaleneiland
            LINE_ENDED     | WAITING | nl | De wachtlijst is gesloten: Kanaleneiland in gesprek
            LINE_ENDED     | WAITING | en | The waiting list is closed: Talking in Kanaleneiland
            WAITING_ENDED  | WAITING | nl | Je staat niet meer op de wachtlijst: Kanaleneiland in gesprek
            WAITING_ENDED  | WAITING | en | You are no longer on the waiting list: Talking in Kanaleneiland
            """)
    void everyDecisionHasALetterInTheRecipientsLanguage(MailKind kind, Held held, String language, String subject) {
        var letter = letter(kind, held, language);
        assertThat(letter.subject()).isEqualTo(subject);
        assertThat(letter.language()).isEqualTo(language);
        assertThat(letter.html()).contains("<html lang=\"" + language + "\">");
        assertThat(letter.text() + letter.html()).doesNotContain("{{", "null").contains("Anna de Wit");
    }

    /** They did not withdraw, and the programme is of no use to them any more. */
    @ParameterizedTest
    @CsvSource({
        "PLACE, nl, Je staat niet meer op de deelnemerslijst: Kanaleneiland in gesprek",
        "WAITING, en, You are no longer on the list of participants: Talking in Kanaleneiland"
    })
    void aRemovedParticipantIsToldThatTheyAreNoLongerOnTheList(Held held, String language, String subject) {
        var reader = new Recipient(LettersFixture.ANNA, "Anna de Wit", "anna@stad.example", language, true);
        var facts = new PlaceFacts(
                LettersFixture.notice(MailKind.WITHDRAWN, held),
                reader,
                slot("Kanaleneiland in gesprek", "Talking in Kanaleneiland"),
                List.of(),
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
    void timesAreShownInTheCongresssTimeZone() {
        assertThat(letter(MailKind.CONFIRMED, Held.PLACE, "nl").text())
                .contains("Wanneer: woensdag 19 november 2025, 10:00–12:30 uur");
        assertThat(letter(MailKind.CONFIRMED, Held.PLACE, "en").text())
                .contains("When: Wednesday 19 November 2025, 10:00–12:30\n");
    }

    @Test
    void thePlaceIsShownWithAMapIfKnown() {
        var letter = letter(MailKind.CONFIRMED, Held.PLACE, "nl");
        assertThat(letter.text())
                .contains("Verzamelpunt: Station, bushalte C3")
                .contains("https://www.openstreetmap.org/?mlat=52.089400&mlon=5.109800#map=18/52.089400/5.109800");
        assertThat(letter.html()).contains("openstreetmap.org/?mlat");
        var unknown = letterTo("Anna", slot(new LocalizedText("Wandeling", null), CONGRESS, null));
        assertThat(unknown.text() + unknown.html()).doesNotContain("Verzamelpunt", "openstreetmap");
    }

    @Test
    void aMailWithoutAPlaceHasNoDirections() {
        assertThat(letter(MailKind.SLOT_CANCELLED, Held.PLACE, "nl").text())
                .doesNotContain("Verzamelpunt")
                .contains("Wanneer:");
    }

    @Test
    void aCongressInDutchAloneHasNoEnglishMails() {
        var inDutch = new SlotFacts.Congress(
                CONGRESS.slug(), CONGRESS.name(), CONGRESS.days(), CONGRESS.timeZone(), null, false, false, null, null);
        var slot = slot(new LocalizedText("Wandeling", "A walk"), inDutch, SQUARE);
        var letter = letter(MailKind.CONFIRMED, Held.PLACE, "en", slot, List.of());
        assertThat(letter.language()).isEqualTo("nl");
        assertThat(letter.subject()).contains("Wandeling");
    }

    @Test
    void aCancellationGivesTheOrganisersReason() {
        var slot = cancelledSlot("De zaal staat <blank>.", "The hall is flooded.");
        var dutch = letter(MailKind.SLOT_CANCELLED, Held.PLACE, "nl", slot, List.of());
        assertThat(dutch.text()).contains("Waarom: De zaal staat <blank>.");
        assertThat(dutch.html()).contains("De zaal staat &lt;blank&gt;.");
        var english = letter(MailKind.SLOT_CANCELLED, Held.WAITING, "en", slot, List.of());
        assertThat(english.text()).contains("Why: The hall is flooded.");
        var untranslated = letter(MailKind.SLOT_CANCELLED, Held.PLACE, "en", cancelledSlot("Regen.", null), List.of());
        assertThat(untranslated.html()).contains("lang=\"nl\"").contains("Regen.");
        assertThat(letter(MailKind.SLOT_CANCELLED, Held.PLACE, "nl", cancelledSlot(null, null), List.of())
                        .text())
                .doesNotContain("Waarom");
    }

    @Test
    void aMailLinksToMyProgrammeAndToTheOrganisers() {
        var letter = letter(MailKind.PROMOTED, Held.PLACE, "nl");
        assertThat(letter.text()).contains("\nhttps://meedoen.example/mijn-programma\n", "hulp@lpb.example");
        assertThat(letter.html()).contains("href=\"https://meedoen.example/mijn-programma\"");
        assertThat(letter.replyTo()).isEqualTo("hulp@lpb.example");
    }

    @Test
    void aWaitingListMailHasThePositionOfTheDecision() {
        assertThat(letter(MailKind.WAITING_LIST, Held.WAITING, "nl").text())
                .contains("Toen je je inschreef, was je nummer 4 op de wachtlijst.");
        assertThat(letter(MailKind.WAITING_TOGETHER, Held.WAITING, "nl").text())
                .contains("was jij nummer 4 op de wachtlijst.", "voor jullie allebei");
    }

    @Test
    void aMailAboutWaitingNamesThePlaceThatIsGivenUpInExchange() {
        var kept = slot("Lezing over ontmoeten", null);
        var waiting = LettersFixture.notice(MailKind.WAITING_LIST, Held.WAITING);
        var letter = letter(waiting, "nl", slot("Wandeling", null), List.of(), kept, NOBODY, null);
        assertThat(letter.text())
                .contains(
                        "dan geef je die andere vanzelf op. Het gaat om:\n- Lezing over ontmoeten\n  woensdag 19 november 2025, 10:00");
    }

    @Test
    void aMailAboutAPlaceNamesWhatIsStillAwaitedInExchange() {
        var awaited = slot("Lezing over ontmoeten", null);
        var waits = "dan geef je deze plek vanzelf op. Je wacht op:\n- Lezing over ontmoeten\n";
        var confirmed = LettersFixture.letterWhileWaiting(MailKind.CONFIRMED, List.of(), awaited);
        assertThat(confirmed.text()).contains(waits);
        assertThat(confirmed.html()).contains("Je wacht op:", ">Lezing over ontmoeten</a>");
        var given = slot("Fietstocht", null);
        var exchanged = LettersFixture.letterWhileWaiting(MailKind.EXCHANGED, List.of(given), awaited);
        assertThat(exchanged.text()).containsSubsequence("opgegeven:\n- Fietstocht\n", waits);
        assertThat(letter(MailKind.CONFIRMED, Held.PLACE, "nl").text()).doesNotContain("blijft ook wachten");
    }

    @Test
    void aPairsMailNamesThePartnerIfKnown() {
        var bram = new SignupContext(LettersFixture.SIGNUP, null, "Bram Bakker", "Gemeente Zwolle");
        assertThat(together(bram).text())
                .contains(
                        "jij en Bram Bakker samen",
                        "Samen met: Bram Bakker, Gemeente Zwolle",
                        "Bram Bakker houdt de eigen");
        assertThat(together(NOBODY).text())
                .contains("jij en je collega samen", "Je collega houdt de eigen plek.")
                .doesNotContain("Samen met");
    }

    private static Letter together(SignupContext context) {
        var both = LettersFixture.notice(MailKind.CONFIRMED_TOGETHER, Held.PLACE);
        return letter(both, "nl", slot("Wandeling", null), List.of(), null, context, null);
    }

    @Test
    void aMailAboutAnEndedWaitNamesThePlaceGivenInstead() {
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
    void aSampleIsMarked() {
        var sample = LettersFixture.congress(new LocalizedText("Voorbeeld", null), null, true);
        var letter = letterTo("Anna", slot(new LocalizedText("Wandeling", null), sample, SQUARE));
        assertThat(letter.text()).startsWith("*** Dit is een voorbeeld.");
        assertThat(letter.html()).contains("Dit is een voorbeeld.");
        assertThat(letter(MailKind.CONFIRMED, Held.PLACE, "nl").text()).doesNotContain("voorbeeld");
    }

    @Test
    void aTitleWithoutATranslationIsShownInItsLanguage() {
        var letter = letter(MailKind.CONFIRMED, Held.PLACE, "en", slot("Wandeling", null), List.of());
        assertThat(letter.subject()).isEqualTo("You have a place: Wandeling");
        assertThat(letter.html()).contains("<span lang=\"nl\">Wandeling</span>");
    }
}
