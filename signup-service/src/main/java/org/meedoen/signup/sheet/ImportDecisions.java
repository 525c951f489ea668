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
 * @param skipped the lines that are not imported
 * @param edits which values are kept
 */
public record ImportDecisions(
        List<ColumnChoice> columns,
        List<ColumnChoice> remembered,
        List<CellCorrection> corrections,
        Set<Integer> skipped,
        EditDecisions edits) {

    public static final ImportDecisions NONE =
            new ImportDecisions(List.of(), List.of(), List.of(), Set.of(), EditDecisions.NONE);

    public ImportDecisions {
        columns = List.copyOf(columns);
        remembered = List.copyOf(remembered);
        corrections = List.copyOf(corrections);
        skipped = Set.copyOf(skipped);
    }

    public ImportDecisions remembering(List<ColumnChoice> earlier) {
        return new ImportDecisions(columns, earlier, corrections, skipped, edits);
    }

    /** By what a heading is alike; the last one counts. */
    static Map<String, ColumnChoice> byHeading(List<ColumnChoice> choices) {
        return choices.stream()
                .collect(Collectors.toMap(
                        choice -> HeadingText.alike(choice.heading()), choice -> choice, (_, last) -> last));
    }
}
