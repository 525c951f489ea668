package org.meedoen.signup.sheet;

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
 * @param rows with the corrections and the values that are kept, and those that are skipped
 * @param skipped the lines that are not imported
 * @param describing the columns by which people recognise a row
 */
public record ReadFile(
        List<ReadHeading> headings,
        List<Row> rows,
        List<CorrectedCell> corrected,
        List<Integer> skipped,
        List<String> describing) {

    public static final ReadFile NOTHING = new ReadFile(List.of(), List.of(), List.of(), List.of(), List.of());

    public ReadFile {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        corrected = List.copyOf(corrected);
        skipped = List.copyOf(skipped);
        describing = List.copyOf(describing);
    }

    public ReadFile with(List<Row> others) {
        return new ReadFile(headings, others, corrected, skipped, describing);
    }

    /** What the audit trail records of the decisions. */
    public Map<String, Integer> recordedCounts() {
        var counts = new LinkedHashMap<String, Integer>();
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
        return describing.stream()
                .filter(column -> !row.isEmpty(column))
                .findFirst()
                .map(column -> Row.shown(row.text(column)));
    }
}
