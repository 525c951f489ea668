package org.meedoen.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.notification.mail.LettersFixture.CONGRESS;
import static org.meedoen.notification.mail.LettersFixture.SQUARE;
import static org.meedoen.notification.mail.LettersFixture.letter;
import static org.meedoen.notification.mail.LettersFixture.slot;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.notification.mail.MailSettings.Addition;

/** What the organisers add to our mails. */
class AddedTextsTests {

    private static final LocalizedText TITLE =
            new LocalizedText("Kanaleneiland in gesprek", "Talking in Kanaleneiland");

    @Test
    void theirTextsAreAboveAndBelowOurs() {
        var text = written(
                        "nl", new Addition("CONFIRMED", "nl", "Beste {naam},\n\nneem een jas mee.", "Tot {tijdstip}!"))
                .text();
        assertThat(text)
                .containsSubsequence(
                        "Beste Anna de Wit,", "neem een jas mee.", "leuk dat je meedoet", "Tot ", "!", "--");
    }

    @Test
    void placeholdersHaveTheirNameInBothLanguages() {
        var dutch = "{activiteit} bij {congres} op {verzamelpunt} van {iets}";
        assertThat(written("nl", new Addition("CONFIRMED", "nl", dutch, null)).text())
                .contains("Kanaleneiland in gesprek bij LPB-congres op Station, bushalte C3 van {iets}");
        assertThat(written("en", new Addition("CONFIRMED", "en", "{session} at {congress}", null))
                        .text())
                .contains("Talking in Kanaleneiland at LPB congress");
    }

    @Test
    void theyAreLaidOutAsMessagesAre() {
        var written = "Neem mee:\n- brood\n\nLees https://congres.example/praktisch.";
        var letter = written("nl", new Addition("CONFIRMED", "nl", null, written));
        assertThat(letter.text()).contains("Neem mee:\n- brood\n\nLees https://congres.example/praktisch.");
        assertThat(letter.html()).contains("Neem mee:<br>- brood</p>", "href=\"https://congres.example/praktisch\"");
    }

    @Test
    void whatIsNotTranslatedIsMarkedAsDutch() {
        var letter = written("en", new Addition("CONFIRMED", "nl", "Neem <b>brood</b> mee.", null));
        assertThat(letter.html()).contains("lang=\"nl\">Neem &lt;b&gt;brood&lt;/b&gt; mee.");
    }

    @Test
    void otherKindsOfMailAreAsTheyWere() {
        assertThat(written("nl", new Addition("WITHDRAWN", "nl", "Jammer.", null))
                        .text())
                .doesNotContain("Jammer.");
    }

    @Test
    void theSenderAndTheAddressForAnswersAreTheOrganisers() {
        var letter = written(new MailSettings("Team Utrecht", "team@utrecht.example", List.of()), "nl");
        assertThat(letter.sender()).isEqualTo("Team Utrecht");
        assertThat(letter.replyTo()).isEqualTo("team@utrecht.example");
        var usual = written(MailSettings.NONE, "nl");
        assertThat(usual.sender()).isEqualTo("LPB-congres");
        assertThat(usual.replyTo()).isEqualTo("hulp@lpb.example");
    }

    private static Letter written(String language, Addition addition) {
        return written(new MailSettings(null, null, List.of(addition)), language);
    }

    private static Letter written(MailSettings settings, String language) {
        var congress = new SlotFacts.Congress(
                CONGRESS.slug(),
                CONGRESS.name(),
                CONGRESS.days(),
                CONGRESS.timeZone(),
                CONGRESS.contactEmail(),
                false,
                null,
                null,
                settings);
        return letter(MailKind.CONFIRMED, Held.PLACE, language, slot(TITLE, congress, SQUARE), List.of());
    }
}
