package org.meedoen.signup.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What organisers decided about a file that they import.
 *
 * @param columns where the cells under a heading go
 * @param remembered the same, from earlier imports
 * @param daysMoved by how many days all dates in the file are moved; corrections have the dates that are meant
 * @param skipped the lines that are not imported
 * @param edits which values are kept
 */
public record ImportDecisions(
        List<ColumnChoice> columns,
        List<ColumnChoice> remembered,
        int daysMoved,
        List<CellCorrection> corrections,
        Set<Integer> skipped,
        EditDecisions edits) {

    public static final ImportDecisions NONE =
            new ImportDecisions(List.of(), List.of(), 0, List.of(), Set.of(), EditDecisions.NONE);

    public ImportDecisions {
        columns = List.copyOf(columns);
        remembered = List.copyOf(remembered);
        corrections = List.copyOf(corrections);
        skipped = Set.copyOf(skipped);
    }

    public ImportDecisions remembering(List<ColumnChoice> earlier) {
        return new ImportDecisions(columns, earlier, daysMoved, corrections, skipped, edits);
    }

    /** By what a heading is alike; the last one counts. */
    static Map<String, ColumnChoice> byHeading(List<ColumnChoice> choices) {
        return choices.stream()
                .collect(Collectors.toMap(
                        choice -> HeadingText.alike(choice.heading()), choice -> choice, (_, last) -> last));
    }
}
