package org.meedoen.signup.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** All dates in a file are moved by the same number of days. */
class MovedDatesTests {

    private static final Columns COLUMNS = new Columns(
            List.of("title"),
            List.of("day", "end", "opens"),
            Map.of(),
            List.of("title"),
            new DateColumns(List.of("day"), List.of("end", "opens")));
    private static final String FILE = """
            title;day;end;opens
            Op 2025-11-19;2025-11-19;12:00;1-10-2025 9:00
            Nacht;20-11-2025  21-11-2025;2025-11-21 02:00;2025-10-01T09:00:00
            """;

    @Test
    void times_of_day_and_other_texts_stay() {
        assertThat(rows(FILE, 420, List.of(), Set.of()).imported())
                .extracting(
                        row -> row.cell("title"),
                        row -> row.cell("day"),
                        row -> row.cell("end"),
                        row -> row.cell("opens"))
                .containsExactly(
                        tuple("Op 2025-11-19", "2027-01-13", "12:00", "2026-11-25 9:00"),
                        tuple("Nacht", "2027-01-14  2027-01-15", "2027-01-15 02:00", "2026-11-25T09:00:00"));
    }

    @Test
    void a_column_that_the_file_does_not_have_is_not_added() {
        assertThat(rows("title,day\nx,2025-11-19\n", 1, List.of(), Set.of()).imported())
                .extracting(Row::cells)
                .containsExactly(Map.of("title", "x", "day", "2025-11-20"));
    }

    @Test
    void what_is_no_date_stays_to_be_told_as_a_mistake() {
        assertThat(rows("title,day\nx,19-11-2025\ny,2025-02-30\nz,9999-12-31\n", 1, List.of(), Set.of())
                        .imported())
                .extracting(row -> row.cell("day"))
                .containsExactly("19-11-2025", "2025-02-30", "9999-12-31");
    }

    @Test
    void a_correction_has_the_date_that_is_meant() {
        var corrected = rows(FILE, 420, List.of(new CellCorrection(2, "day", "2027-01-15")), Set.of());
        assertThat(corrected.imported().getFirst().cell("day")).isEqualTo("2027-01-15");
        assertThat(corrected.file().corrected())
                .containsExactly(new CorrectedCell(2, "day", "2027-01-13", "2027-01-15"));
    }

    @Test
    void the_days_of_a_file_are_those_of_cells_that_nothing_else_is_decided_about() {
        var days = List.of(LocalDate.parse("2025-11-19"), LocalDate.parse("2025-11-20"), LocalDate.parse("2025-11-21"));
        assertThat(rows(FILE, 0, List.of(), Set.of()).file().days()).isEqualTo(days);
        assertThat(rows(FILE, 0, List.of(new CellCorrection(2, "day", "x")), Set.of())
                        .file()
                        .days())
                .isEqualTo(days.subList(1, 3));
        assertThat(rows(FILE, 0, List.of(), Set.of(3)).file().days()).isEqualTo(days.subList(0, 1));
    }

    @Test
    void a_file_is_moved_once() {
        var congress =
                List.of(LocalDate.parse("2027-01-13"), LocalDate.parse("2027-01-14"), LocalDate.parse("2027-01-15"));
        assertThat(rows(FILE, 0, List.of(), Set.of()).file().moveTo(congress))
                .map(DayMove::days)
                .contains(420);
        assertThat(rows(FILE, 1, List.of(), Set.of()).file().moveTo(congress)).isEmpty();
        assertThat(rows(FILE, 420, List.of(), Set.of()).file().recordedCounts()).isEqualTo(Map.of("daysMoved", 420));
    }

    @Test
    void a_file_without_dates_is_not_moved() {
        var columns = new Columns(List.of("id", "name"), List.of());
        var decisions = new ImportDecisions(List.of(), List.of(), 420, List.of(), Set.of(), EditDecisions.NONE);
        var sheet = SheetReader.read(new ImportedFile("id,name\nutr,Utrecht\n".getBytes(UTF_8), decisions), columns);
        assertThat(((Sheet.Rows) sheet).file().recordedCounts()).isEmpty();
    }

    private static Sheet.Rows rows(String file, int daysMoved, List<CellCorrection> corrections, Set<Integer> skipped) {
        var decisions = new ImportDecisions(List.of(), List.of(), daysMoved, corrections, skipped, EditDecisions.NONE);
        return (Sheet.Rows) SheetReader.read(new ImportedFile(file.getBytes(UTF_8), decisions), COLUMNS);
    }
}
