package org.meedoen.signup.sheet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Applies what organisers decided to the rows of a file, and collects what that changes. */
final class DecidedRows {

    private final ImportDecisions decisions;
    private final Map<Integer, List<CellCorrection>> corrections;
    private final Map<Integer, List<EditChoice>> choices;
    private final MovedDates moved;
    private final Set<LocalDate> days = new TreeSet<>();
    private final List<CorrectedCell> corrected = new ArrayList<>();
    private final List<Integer> skipped = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    DecidedRows(ImportDecisions decisions, DateColumns dates) {
        this.decisions = decisions;
        moved = new MovedDates(dates, decisions.daysMoved());
        corrections = decisions.corrections().stream().collect(groupingBy(CellCorrection::line));
        choices = decisions.edits().cells().stream().collect(groupingBy(EditChoice::line));
    }

    List<Row> of(List<Row> rows) {
        var decided = rows.stream().map(this::decided).toList();
        refuseOtherLines(rows);
        return decided;
    }

    boolean skips(Line line) {
        return decisions.skipped().contains(line.number());
    }

    private Row decided(Row row) {
        if (decisions.skipped().contains(row.line())) {
            skipped.add(row.line());
            return row.asSkipped();
        }
        choices.getOrDefault(row.line(), List.of()).stream()
                .map(EditChoice::column)
                .filter(column -> !row.has(column))
                .forEach(column -> refuse(row, column));
        var ofRow = corrections.getOrDefault(row.line(), List.of());
        days.addAll(moved.daysIn(row, ofRow.stream().map(CellCorrection::column).collect(toSet())));
        return corrected(moved.in(row), ofRow);
    }

    private Row corrected(Row row, List<CellCorrection> ofRow) {
        var cells = new HashMap<String, String>();
        for (var correction : ofRow) {
            if (row.has(correction.column())) cells.put(correction.column(), correction.value());
            else refuse(row, correction.column());
        }
        cells.forEach((column, value) ->
                corrected.add(new CorrectedCell(row.line(), column, Row.shown(row.text(column)), Row.shown(value))));
        return row.with(cells);
    }

    private void refuse(Row row, String column) {
        mistakes.add(Mistake.of(row.line(), Row.shown(column), "no-such-cell"));
    }

    private void refuseOtherLines(List<Row> rows) {
        Set<Integer> known = new HashSet<>();
        rows.forEach(row -> known.add(row.line()));
        Stream.of(corrections.keySet(), choices.keySet(), decisions.skipped())
                .flatMap(Set::stream)
                .filter(line -> !known.contains(line))
                .distinct()
                .sorted()
                .forEach(line -> mistakes.add(Mistake.of(line, null, "no-such-line")));
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    ReadFile read(List<ReadHeading> headings, List<Row> decided, Columns columns) {
        return new ReadFile(
                headings, List.copyOf(days), moved.days(), decided, corrected, skipped, columns.describing(), Map.of());
    }
}
