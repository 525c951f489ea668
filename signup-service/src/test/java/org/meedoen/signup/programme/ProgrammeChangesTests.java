package org.meedoen.signup.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.sheet.FieldChange;
import org.meedoen.signup.sheet.Notation;
import org.meedoen.signup.text.Translated;

/** What a file changes is told cell by cell, as it was and as it will be. */
class ProgrammeChangesTests {

    private static final Instant START = Instant.parse("2090-11-19T08:30:00Z");

    private final Programme stored = store(Example.ROW);

    @Test
    void whatIsNewIsTold() {
        assertThat(changes(Example.NOTHING, Example.ROW))
                .containsExactly(session("Door Kanaleneiland", true), slot("Door Kanaleneiland", true));
    }

    @Test
    void whatStaysIsNot() {
        assertThat(changes(stored, Example.ROW)).isEmpty();
    }

    @Test
    void eachFieldIsToldWithOldAndNew() {
        assertThat(changes(
                        stored, Example.row("title_nl", "Anders", "theme", "Water", "end", "00:30", "capacity", "30")))
                .containsExactly(
                        session(
                                "Anders",
                                false,
                                new FieldChange("title_nl", "Door Kanaleneiland", "Anders"),
                                new FieldChange("theme", "", "Water")),
                        slot(
                                "Anders",
                                false,
                                new FieldChange("end", "11:00", "00:30"),
                                new FieldChange("capacity", "20", "30")));
    }

    @Test
    void thePeopleOfASlotThatMovesOrIsCalledOffAreWrittenTo() {
        var slot = stored.slots().getFirst().id();
        assertThat(planned(stored, Example.row("end", "12:00")).slotsTold()).containsExactly(slot);
        assertThat(planned(stored, Example.row("cancelled", "ja")).slotsTold()).containsExactly(slot);
        assertThat(planned(stored, Example.row("capacity", "30", "title_nl", "Anders", "meeting_point_en", "Hall"))
                        .slotsTold())
                .isEmpty();
    }

    @Test
    void onlyMorePlacesPromote() {
        assertThat(planned(stored, Example.row("capacity", "30")).slotsWithMorePlaces(stored))
                .hasSize(1);
        assertThat(planned(stored, Example.row("capacity", "10")).slotsWithMorePlaces(stored))
                .isEmpty();
        assertThat(planned(Example.NOTHING, Example.ROW).slotsWithMorePlaces(Example.NOTHING))
                .isEmpty();
    }

    private static ProgrammeChange session(String title, boolean added, FieldChange... fields) {
        return new ProgrammeChange("s1", null, new Translated(title, null), null, added, List.of(fields));
    }

    private static ProgrammeChange slot(String title, boolean added, FieldChange... fields) {
        return new ProgrammeChange("s1", "s1-a", new Translated(title, null), START, added, List.of(fields));
    }

    private static List<ProgrammeChange> changes(Programme stored, Map<String, String> row) {
        return ProgrammeChanges.between(Example.CONGRESS, stored, planned(stored, row), Notation.DUTCH);
    }

    private static Programme store(Map<String, String> row) {
        var planned = planned(Example.NOTHING, row);
        return new Programme(planned.sessions(), planned.slots());
    }

    private static ProgrammePlan.Planned planned(Programme stored, Map<String, String> row) {
        return ProgrammePlan.of(Example.read(row), Example.CONGRESS, stored, Example.LONG_BEFORE);
    }
}
