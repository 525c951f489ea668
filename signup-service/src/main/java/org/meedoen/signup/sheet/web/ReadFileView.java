package org.meedoen.signup.sheet.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
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
        List<Integer> skipped) {

    public static ReadFileView of(ReadFile file) {
        return new ReadFileView(ImportMistakes.columns(file), file.daysMoved(), file.corrected(), file.skipped());
    }
}
