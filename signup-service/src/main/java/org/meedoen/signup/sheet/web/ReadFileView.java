package org.meedoen.signup.sheet.web;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.meedoen.signup.sheet.CorrectedCell;
import org.meedoen.signup.sheet.ReadFile;
import org.meedoen.signup.sheet.ReadHeading;

/** How a file was read, with what organisers decided about it. */
@Schema(name = "ReadFile")
public record ReadFileView(
        @Schema(description = "The headings, with the column to which the cells below each go.")
        List<ReadHeading> columns,

        @Schema(description = "By how many days all dates in the file are moved.")
        int daysMoved,

        @Schema(description = "The corrected cells.") List<CorrectedCell> corrected,

        @Schema(description = "The lines that are not imported.")
        List<Integer> skipped,

        @Schema(
                description =
                        "By which people recognise the rows with corrected cells, and those that are not imported.")
        List<RowName> names) {

    /** @param name its title, or the name in it */
    @Schema(name = "RowName")
    record RowName(int line, String name) {}

    public static ReadFileView of(ReadFile file) {
        return new ReadFileView(
                ImportMistakes.columns(file), file.daysMoved(), file.corrected(), file.skipped(), names(file));
    }

    private static List<RowName> names(ReadFile file) {
        var lines = Stream.concat(file.corrected().stream().map(CorrectedCell::line), file.skipped().stream())
                .collect(toSet());
        return file.rowsAt(lines).values().stream()
                .flatMap(row -> file.description(row).map(name -> new RowName(row.line(), name)).stream())
                .sorted(comparingInt(RowName::line))
                .toList();
    }
}
