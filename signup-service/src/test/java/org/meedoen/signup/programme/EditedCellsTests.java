package org.meedoen.signup.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.sheet.CellCorrection;
import org.meedoen.signup.sheet.CellValues;
import org.meedoen.signup.sheet.EditChoice;
import org.meedoen.signup.sheet.EditDecisions;
import org.meedoen.signup.sheet.EditRule;
import org.meedoen.signup.sheet.ImportDecisions;
import org.meedoen.signup.sheet.ImportedFile;
import org.meedoen.signup.sheet.Notation;

class EditedCellsTests {

    private static final EditDecisions UNLESS_CHANGED = new EditDecisions(EditRule.KEEP_UNLESS_CHANGED, List.of());
    private static final ImportedCells NEVER = new ImportedCells(Map.of(), Map.of());

    private static final byte[] FIRST = Example.file(Example.row());
    private final ImportedCells last =
            compare(FIRST, Example.NOTHING, NEVER, EditDecisions.NONE).found().inFile();
    private final Programme edited = stored(Example.file(
            Example.row("capacity", "24", "title_nl", "Kanaleneiland", "latitude", "52.09", "longitude", "5.1")));

    @Test
    void nothing_is_edited_before_the_first_import() {
        assertThat(compare(FIRST, edited, NEVER, EditDecisions.NONE).found().edited())
                .isEmpty();
    }

    @Test
    void nothing_is_edited_if_the_programme_is_as_imported() {
        assertThat(compare(FIRST, stored(FIRST), last, EditDecisions.NONE)
                        .found()
                        .edited())
                .isEmpty();
    }

    @Test
    void cells_of_sessions_and_slots_are_found_with_their_three_values() {
        var file = Example.file(Example.row("capacity", "22"));
        var found = compare(file, edited, last, EditDecisions.NONE).found();
        assertThat(found.edited())
                .extracting(EditedCell::column, EditedCell::values)
                .containsExactly(
                        edit("title_nl", "Door Kanaleneiland", "Kanaleneiland", "Door Kanaleneiland"),
                        edit("latitude", "", "52.09", ""),
                        edit("longitude", "", "5.1", ""),
                        edit("capacity", "20", "24", "22"));
        assertThat(found.recordedCounts()).isEqualTo(Map.of("editsReplaced", 4));
    }

    @Test
    void another_notation_is_no_other_value() {
        var file = "session_key;kind;title_nl;slot_key;date;start;end;meeting_point;capacity\n"
                + "s1;visit;Door Kanaleneiland;s1-a;19-11-2090;09:30;11:00;Krachtstation;20\n";
        var compared = compare(file.getBytes(StandardCharsets.UTF_8), edited, last, UNLESS_CHANGED);
        assertThat(compared.found().edited())
                .extracting(EditedCell::column)
                .as("Without the columns that the file does not have")
                .containsExactly("title_nl", "capacity");
        assertThat(compared.merged()).isEqualTo(edited);
    }

    @Test
    void kept_cells_are_planned_and_the_others_come_from_the_file() {
        var file = Example.file(Example.row("capacity", "22", "meeting_point", "Buurthuis"));
        var merged = compare(file, edited, last, UNLESS_CHANGED).merged();
        assertThat(merged.slots().getFirst().facts().capacity()).isEqualTo(22);
        assertThat(merged.slots().getFirst().facts().meetingPoint().name()).isEqualTo("Buurthuis");
        assertThat(merged.slots().getFirst().facts().meetingPoint().latitude())
                .as("It belongs with the meeting point")
                .isNull();
        assertThat(merged.sessions().getFirst().facts().title().nl()).isEqualTo("Kanaleneiland");
    }

    @Test
    void what_is_remembered_of_a_kept_cell_is_the_value_in_the_file() {
        var found = compare(FIRST, edited, last, UNLESS_CHANGED).found();
        assertThat(found.inFile()).isEqualTo(last);
        assertThat(found.inFile().differingFrom(last)).isEqualTo(NEVER);
        assertThat(found.recordedCounts()).isEqualTo(Map.of("editsKept", 4));
    }

    @Test
    void rows_that_repeat_a_session_get_its_kept_cells_too() {
        var file = Example.file(
                Example.row(),
                Example.row("slot_key", "s1-b", "start", "13:00", "end", "14:00"),
                Example.row("slot_key", "s1-c", "start", "15:00", "end", "16:00", "title_nl", ""));
        assertThat(compare(file, edited, last, UNLESS_CHANGED)
                        .merged()
                        .sessions()
                        .getFirst()
                        .facts()
                        .title()
                        .nl())
                .isEqualTo("Kanaleneiland");
    }

    @Test
    void a_time_is_kept_as_a_whole_or_comes_from_the_file() {
        var moved = stored(Example.file(Example.row("start", "14:00", "end", "15:30")));
        assertThat(compare(FIRST, moved, last, UNLESS_CHANGED).merged()).isEqualTo(moved);
        var compared = compare(Example.file(Example.row("start", "9:00")), moved, last, UNLESS_CHANGED);
        assertThat(compared.found().edited())
                .extracting(EditedCell::column, EditedCell::fileChanged, EditedCell::kept)
                .containsExactly(tuple("start", true, false), tuple("end", true, false));
    }

    @Test
    void each_column_can_be_kept_in_each_notation() {
        var file =
                ("session_key;kind;title_nl;title_en;abstract_nl;hosts;theme;language;signup_opens_at;signup_closes_at;"
                                + "slot_key;date;start;end;meeting_point;latitude;longitude;end_point;capacity;waiting_list;"
                                + "set_aside;set_aside_until\n"
                                + "s1;visit;Een;One;Over;Ali;Groen;nl;01-10-2090 09:00;02-10-2090 09:00;"
                                + "s1-a;19-11-2090;09:30;11:00;Plein;52,1;5,1;Markt;20;ja;3;18-11-2090 12:00\n")
                        .getBytes(StandardCharsets.UTF_8);
        var all = stored(Example.file(Example.row(Map.ofEntries(
                Map.entry("session_key", "s1"),
                Map.entry("kind", "lecture"),
                Map.entry("title_nl", "=Twee"),
                Map.entry("title_en", "Two"),
                Map.entry("abstract_nl", "Meer\n\nover; \"dit\""),
                Map.entry("hosts", "-Bo | Cé"),
                Map.entry("theme", "Rood"),
                Map.entry("language", "en"),
                Map.entry("signup_opens_at", "2090-10-03 09:00"),
                Map.entry("slot_key", "s1-a"),
                Map.entry("date", "2090-11-20"),
                Map.entry("start", "22:00"),
                Map.entry("end", "01:15"),
                Map.entry("meeting_point", "Brug"),
                Map.entry("latitude", "-0.0000001"),
                Map.entry("longitude", "4.25"),
                Map.entry("capacity", "24"),
                Map.entry("waiting_list", "no")))));
        var before = compare(file, Example.NOTHING, NEVER, EditDecisions.NONE)
                .found()
                .inFile();
        var compared = compare(file, all, before, UNLESS_CHANGED);
        assertThat(compared.found().edited()).hasSize(20).allMatch(EditedCell::kept);
        assertThat(compared.merged()).isEqualTo(all);
    }

    @Test
    void a_schedule_does_not_have_the_capacity_of_a_known_slot() {
        var stored = stored(FIRST);
        var texts = new ScheduleTexts(Example.CONGRESS, URI.create("https://meedoen.example"));
        var schedule = ScheduleJsonWriter.write(ScheduleDays.of(Example.CONGRESS, stored), texts);
        var inFile = compare(schedule, stored, last, EditDecisions.NONE).found().inFile();
        assertThat(inFile.slots().get("s1-a")).containsKey("meeting_point").doesNotContainKey("capacity");
    }

    @Test
    void a_corrected_cell_is_decided_about_already() {
        var decisions = new ImportDecisions(
                List.of(), List.of(), 0, List.of(new CellCorrection(2, "capacity", "30")), Set.of(), UNLESS_CHANGED);
        var compared = compare(new ImportedFile(FIRST, decisions), edited, last);
        assertThat(compared.found().edited()).extracting(EditedCell::column).doesNotContain("capacity");
        assertThat(compared.merged().slots().getFirst().facts().capacity()).isEqualTo(30);
    }

    @Test
    void a_single_cell_can_be_chosen() {
        var decisions = new EditDecisions(EditRule.FILE, List.of(new EditChoice(2, "capacity", true)));
        var slot = compare(FIRST, edited, last, decisions).merged().slots().getFirst();
        assertThat(slot.facts().capacity()).isEqualTo(24);
        assertThat(slot.facts().meetingPoint().latitude()).isNull();
    }

    @Test
    void values_are_told_in_the_notation_of_the_reader() {
        var cells = new ProgrammeCells(Example.CONGRESS, Notation.DUTCH);
        assertThat(cells.translated("kind", "visit")).isEqualTo("werkbezoek");
        assertThat(cells.translated("kind", "workshop")).isEqualTo("workshop");
        assertThat(cells.translated("latitude", "52.09")).isEqualTo("52,09");
        assertThat(cells.translated("waiting_list", "no")).isEqualTo("nee");
        assertThat(cells.translated("title_nl", "yes")).isEqualTo("yes");
    }

    private static Tuple edit(String column, String imported, String now, String inFile) {
        return tuple(column, new CellValues(imported, now, inFile));
    }

    private record Compared(EditedCells.Found found, Programme merged) {}

    private static Compared compare(byte[] file, Programme stored, ImportedCells last, EditDecisions edits) {
        var decisions = new ImportDecisions(List.of(), List.of(), 0, List.of(), Set.of(), edits);
        return compare(new ImportedFile(file, decisions), stored, last);
    }

    private static Compared compare(ImportedFile file, Programme stored, ImportedCells last) {
        var sheet = ProgrammeSheet.of(file, Example.CONGRESS, stored);
        var sound = (ProgrammeFile.Sound) ProgrammeReader.read(sheet, Example.CONGRESS, stored);
        var read = sheet.sheet().file();
        var edits = file.decisions().edits();
        var found = EditedCells.in(sound.file(), read, Example.CONGRESS, stored, last, edits);
        var merged = sheet.with(new KeptCells(found.edited(), sound.file()));
        return new Compared(found, after(ProgrammeReader.read(merged, Example.CONGRESS, stored), stored));
    }

    private static Programme stored(byte[] file) {
        return after(Example.reading(file, Example.CONGRESS, Example.NOTHING), Example.NOTHING);
    }

    /** The stored programme if nothing changes. */
    private static Programme after(ProgrammeFile.Reading reading, Programme stored) {
        var file = ((ProgrammeFile.Sound) reading).file();
        var planned = ProgrammePlan.of(file, Example.CONGRESS, stored, Example.LONG_BEFORE);
        return new Programme(
                planned.sessions().isEmpty() ? stored.sessions() : planned.sessions(),
                planned.slots().isEmpty() ? stored.slots() : planned.slots());
    }
}
