package org.meedoen.signup.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meedoen.signup.sheet.Mistake;
import org.meedoen.signup.sheet.Warning;

/** What holds for every column of the programme. */
class ProgrammeColumnsTests {

    private static final List<String> AROUND = List.of("\u00A0", "\u200B", "\uFEFF", "\u2060", "\u00AD", " \t\u202F");

    private static final Map<String, String> FULL = Example.row(
            "title_en", "Through Kanaleneiland",
            "abstract_nl", "Kom mee",
            "abstract_en", "Join us",
            "hosts", "Samira | Bob",
            "theme", "Water",
            "theme_en", "Water",
            "district", "Zuid",
            "language", "en",
            "accessibility", "Trap",
            "accessibility_en", "Stairs",
            "meeting_point_en", "Power station",
            "signup_opens_at", "2090-01-02 09:00",
            "signup_closes_at", "2090-11-01 09:00",
            "latitude", "52.0826",
            "longitude", "5.0942",
            "end_point", "Station",
            "end_point_en", "Station",
            "waiting_list", "nee",
            "set_aside", "3",
            "set_aside_until", "2090-11-10 09:00",
            "cancelled", "nee");

    private static final Programme STORED = store(Example.read(FULL));

    static Stream<String> columns() {
        return ProgrammeColumn.ALL.stream();
    }

    static Stream<String> optional() {
        return ProgrammeColumn.OF_FILE.optional().stream();
    }

    @ParameterizedTest
    @MethodSource("columns")
    void whatNobodySeesAroundACellOrAHeadingChangesNothing(String column) {
        for (var invisible : AROUND) {
            var copied = Example.row(FULL, column, invisible + FULL.getOrDefault(column, "") + invisible);
            assertThat(Example.read(copied)).as(column).isEqualTo(Example.read(FULL));
            var file = text(ProgrammeColumn.ALL, FULL)
                    .replaceFirst("\\b" + column + "\\b", invisible + column + invisible);
            assertThat(read(file, Example.NOTHING).file()).as(column).isEqualTo(Example.read(FULL));
        }
    }

    @ParameterizedTest
    @MethodSource("columns")
    void aCellOfWhatNobodySeesIsAnEmptyOne(String column) {
        var blank = Example.row(FULL, column, "\u3164\u2800\u200B\uDB40\uDC41");
        var empty = Example.row(FULL, column, "");
        assertThat(Example.reading(blank)).as(column).isEqualTo(Example.reading(empty));
    }

    @ParameterizedTest
    @MethodSource("optional")
    void anOptionalColumnThatIsNotThereChangesNothing(String column) {
        var others = ProgrammeColumn.ALL.stream()
                .filter(other -> !other.equals(column))
                .toList();
        var again = read(text(others, FULL), STORED).file();
        var planned = ProgrammePlan.of(again, Example.CONGRESS, STORED, Example.LONG_BEFORE);
        assertThat(planned.sessions()).as(column).isEmpty();
        assertThat(planned.slots()).as(column).isEmpty();
    }

    @Test
    void theNeededColumnsAloneAreAFile() {
        var read = read(text(ProgrammeColumn.OF_FILE.needed(), Example.ROW), Example.NOTHING)
                .file();
        assertThat(read).isEqualTo(Example.read(Example.ROW));
        assertThat(store(read).slots()).hasSize(1);
    }

    @Test
    void aFileThatWentThroughASpreadsheetInDutchSaysTheSame() {
        var dutch = Example.row(
                FULL,
                "date",
                "19-11-2090",
                "start",
                "9:30:00",
                "end",
                "11:00:00",
                "signup_opens_at",
                "2-1-2090 9:00",
                "signup_closes_at",
                "1-11-2090 09:00:00",
                "latitude",
                "52,0826",
                "longitude",
                "5,0942");
        var file = "\uFEFF"
                + text(ProgrammeColumn.ALL, dutch)
                        .replace("\",\"", "\";\"")
                        .replaceFirst("[^\n]*", String.join(";", ProgrammeColumn.ALL));
        assertThat(read(file, Example.NOTHING).file()).isEqualTo(Example.read(FULL));
    }

    @Test
    void hostsBetweenCommasAreAskedAbout() {
        var file = text(ProgrammeColumn.ALL, Example.row("hosts", "Samira Bakker, Bob de Vries"));
        assertThat(read(file, Example.NOTHING).warnings()).containsExactly(Warning.of(2, "hosts", "hosts-separator"));
        assertThat(Example.reading(Example.row("hosts", "Samira Bakker, ".repeat(10))))
                .isEqualTo(new ProgrammeFile.Mistaken(List.of(Mistake.of(2, "hosts", "hosts-separator"))));
    }

    private static ProgrammeFile.Sound read(String file, Programme stored) {
        var reading = Example.reading(file.getBytes(StandardCharsets.UTF_8), Example.CONGRESS, stored);
        assertThat(reading).isInstanceOf(ProgrammeFile.Sound.class);
        return (ProgrammeFile.Sound) reading;
    }

    private static String text(List<String> columns, Map<String, String> row) {
        var cells = columns.stream()
                .map(column -> '"' + row.getOrDefault(column, "") + '"')
                .collect(Collectors.joining(","));
        return String.join(",", columns) + "\n" + cells;
    }

    private static Programme store(ProgrammeFile file) {
        var planned = ProgrammePlan.of(file, Example.CONGRESS, Example.NOTHING, Example.LONG_BEFORE);
        return new Programme(planned.sessions(), planned.slots());
    }
}
