package org.meedoen.signup.sheet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a file was read.
 *
 * @param headings none if it is no sheet
 * @param days those of the congress that it names, in their order, without those in corrected cells and skipped lines
 * @param daysMoved by how many days all its dates are moved
 * @param rows with the corrections and the values that are kept, and those that are skipped
 * @param skipped the lines that are not imported
 * @param describing the columns by which people recognise a row
 * @param names by which people recognise rows, by line; without one, the row describes itself
 */
public record ReadFile(
        List<ReadHeading> headings,
        List<LocalDate> days,
        int daysMoved,
        List<Row> rows,
        List<CorrectedCell> corrected,
        List<Integer> skipped,
        List<String> describing,
        Map<Integer, String> names) {

    public static final ReadFile NOTHING =
            new ReadFile(List.of(), List.of(), 0, List.of(), List.of(), List.of(), List.of(), Map.of());

    public ReadFile {
        headings = List.copyOf(headings);
        days = List.copyOf(days);
        rows = List.copyOf(rows);
        corrected = List.copyOf(corrected);
        skipped = List.copyOf(skipped);
        describing = List.copyOf(describing);
        names = Map.copyOf(names);
    }

    public ReadFile with(List<Row> others) {
        return new ReadFile(headings, days, daysMoved, others, corrected, skipped, describing, names);
    }

    public ReadFile named(Map<Integer, String> others) {
        return new ReadFile(headings, days, daysMoved, rows, corrected, skipped, describing, others);
    }

    /** How its dates can be moved to the days of a congress, unless they are moved already. */
    public Optional<DayMove> moveTo(List<LocalDate> congressDays) {
        return daysMoved == 0 ? DayMove.of(days, congressDays) : Optional.empty();
    }

    /** What the audit trail records of the decisions. */
    public Map<String, Integer> recordedCounts() {
        var counts = new LinkedHashMap<String, Integer>();
        if (daysMoved != 0) counts.put("daysMoved", daysMoved);
        if (!corrected.isEmpty()) counts.put("corrected", corrected.size());
        if (!skipped.isEmpty()) counts.put("skipped", skipped.size());
        return counts;
    }

    /** Those that organisers chose for this import, without those that have the name of a column. */
    public List<ColumnChoice> choices() {
        return headings.stream()
                .filter(heading -> heading.by() == Recognition.CHOICE)
                .map(heading -> new ColumnChoice(heading.heading(), heading.column()))
                .toList();
    }

    public Map<Integer, Row> rowsAt(Set<Integer> lines) {
        return rows.stream()
                .filter(row -> lines.contains(row.line()))
                .collect(Collectors.toMap(Row::line, Function.identity(), (first, _) -> first));
    }

    /** By which people recognise the row. */
    public Optional<String> description(Row row) {
        return Optional.ofNullable(names.get(row.line())).or(() -> ownDescription(row));
    }

    private Optional<String> ownDescription(Row row) {
        return describing.stream()
                .filter(column -> !row.isEmpty(column))
                .findFirst()
                .map(column -> Row.shown(row.text(column)));
    }
}
