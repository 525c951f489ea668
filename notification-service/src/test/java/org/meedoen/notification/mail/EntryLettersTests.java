package org.meedoen.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meedoen.notification.mail.EntryChange.Method;

/** Reads what is written with a library that shares no code with the writer. */
class EntryLettersTests {

    private static final Instant DECIDED = Instant.parse("2025-10-01T08:00:00Z");

    private final EntryLetters letters = new EntryLetters(new LetterLayout(), LettersFixture.PUBLIC);
    private final SlotFacts slot = LettersFixture.slot("Kanaleneiland; in gesprek", "Talking, in Kanaleneiland");

    @ParameterizedTest
    @EnumSource
    void anEntryIsInTheLanguageOfItsReader(Language language) {
        var event = event(Method.REQUEST, LettersFixture.movedSlot(), "Anna", language);
        var english = language == Language.ENGLISH;
        assertThat(event.getSummary().getValue())
                .isEqualTo(english ? "Talking in Kanaleneiland" : "Kanaleneiland in gesprek");
        assertThat(event.getDescription().getValue())
                .contains(english ? "Good to know: There is a lift." : "Goed om te weten: Er is een lift.")
                .contains(english ? "Ends at: Stadhuis" : "Eindpunt: Stadhuis")
                .contains("https://meedoen.example/mijn-programma");
        assertThat(event.getOrganizer().getCommonName()).isEqualTo(english ? "LPB congress" : "LPB-congres");
    }

    @Test
    void anEntryIsNewerWithEachDecisionAndEachChangeOfTheSlot() {
        var moved = LettersFixture.movedSlot();
        assertThat(event(Method.REQUEST, slot, "Anna", Language.DUTCH)
                        .getSequence()
                        .getValue())
                .isEqualTo(20_001);
        assertThat(event(Method.REQUEST, moved, "Anna", Language.DUTCH)
                        .getSequence()
                        .getValue())
                .isEqualTo(20_002);
        assertThat(event(Method.CANCEL, moved, "Anna", Language.DUTCH)
                        .getDateTimeStamp()
                        .getValue()
                        .toInstant())
                .isEqualTo(DECIDED);
    }

    @Test
    void whatIsRemovedHasNoAlarmAndNothingToDo() {
        var event = event(Method.CANCEL, slot, "Anna", Language.DUTCH);
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getAlarms()).isEmpty();
        assertThat(event.getDescription().getValue()).isEmpty();
    }

    @Test
    void namesAndTitlesCannotBeginALine() {
        var event = event(Method.REQUEST, slot, "Anna\"\r\nDTSTART:19700101T000000Z", Language.DUTCH);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(slot.start());
        assertThat(event.getSummary().getValue()).isEqualTo("Kanaleneiland; in gesprek");
    }

    @Test
    void aSlotWithoutAMeetingPointHasNoLocation() {
        var nowhere = LettersFixture.slot(new LocalizedText("Wandeling", null), LettersFixture.CONGRESS, null);
        assertThat(event(Method.REQUEST, nowhere, "Anna", Language.DUTCH).getLocation())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource
    void aLetterThatOnlyRemovesAnEntrySaysWhichOneInBothForms(Language language) {
        var ending = letters.ending(change(Method.CANCEL), DECIDED, slot, reader("Anna de Wit", language));
        assertThat(ending.name()).isEqualTo("entry." + LettersFixture.SIGNUP + ".2");
        var letter = ending.letter();
        var title = slot.session().title().in(language);
        assertThat(letter.subject()).endsWith(": " + title);
        assertThat(letter.text()).contains(title, "Anna de Wit", "10:00–12:30", "/mijn-programma");
        assertThat(letter.html()).contains(title, "Anna de Wit", "10:00–12:30", "/mijn-programma");
    }

    private VEvent event(Method method, SlotFacts of, String name, Language language) {
        var file = letters.entry(change(method), DECIDED, of, reader(name, language))
                .file("meedoen@stad.example");
        var calendar = Biweekly.parse(new String(file, UTF_8)).first();
        assertThat(calendar.getMethod().getValue()).isEqualTo(method.name());
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().getFirst();
    }

    private static EntryChange change(Method method) {
        return new EntryChange(method, LettersFixture.SIGNUP, LettersFixture.SLOT, 2);
    }

    private static Recipient reader(String name, Language language) {
        return LettersFixture.recipient(name, language.tag());
    }
}
