package org.meedoen.signup.sheet.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.sheet.CellCorrection;
import org.meedoen.signup.sheet.ColumnChoice;
import org.meedoen.signup.sheet.EditChoice;
import org.meedoen.signup.sheet.EditDecisions;
import org.meedoen.signup.sheet.EditRule;
import org.meedoen.signup.sheet.ImportDecisions;

/** A file with what organisers decided about it. */
public record ImportRequest(
        @NotNull @Schema(description = "CSV or XLSX, as Base64.")
        byte[] file,

        @Size(max = 500) @Schema(
                description =
                        "Where the cells under a heading go; without a `column` nowhere. An import remembers it for"
                                + " the next file of the congress, if the heading is not the name of a column.")
        @Nullable List<@NotNull @Valid ColumnChoice> columns,

        @Min(-ImportRequest.FURTHEST) @Max(ImportRequest.FURTHEST) @Schema(
                description =
                        "By how many days all dates in the file are moved; negative to earlier ones. Times of day stay,"
                                + " and so do the values of `corrections`. A refusal as `import-mistakes` has in `move` by"
                                + " how many `days` those `inFile` are moved to those `ofCongress`, if they can be.")
        @Nullable Integer daysMoved,

        @Size(max = 2_000) @Schema(description = "Other values for cells, by the line and the name of the column.")
        @Nullable List<@NotNull @Valid CellCorrection> corrections,

        @Size(max = 50_000) @Schema(description = "The lines that are not imported.") @Nullable List<@NotNull @Min(1) Integer> skipped,

        @Schema(
                description =
                        "Of a programme: which value a cell gets that was edited after the last import. `FILE`, which"
                                + " is meant without it, that in the file; `KEEP` the stored one; `KEEP_UNLESS_CHANGED` the"
                                + " stored one if the file has the same value as at the last import, otherwise that in"
                                + " the file.")
        @Nullable EditRule edited,

        @Size(max = 2_000) @Schema(description = "The same for single cells, by the line and the name of the column.")
        @Nullable List<@NotNull @Valid EditChoice> editedCells) {

    private static final int FURTHEST = 36_525;

    ImportDecisions decisions() {
        var edits = new EditDecisions(Objects.requireNonNullElse(edited, EditRule.FILE), orNone(editedCells));
        return new ImportDecisions(
                orNone(columns),
                List.of(),
                Objects.requireNonNullElse(daysMoved, 0),
                orNone(corrections),
                Set.copyOf(orNone(skipped)),
                edits);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
