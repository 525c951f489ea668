package org.meedoen.signup.sheet.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.sheet.CellCorrection;
import org.meedoen.signup.sheet.ColumnChoice;
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

        @Size(max = 2_000) @Schema(description = "Other values for cells, by the line and the name of the column.")
        @Nullable List<@NotNull @Valid CellCorrection> corrections,

        @Size(max = 50_000) @Schema(description = "The lines that are not imported.") @Nullable List<@NotNull @Min(1) Integer> skipped) {

    ImportDecisions decisions() {
        return new ImportDecisions(orNone(columns), List.of(), orNone(corrections), Set.copyOf(orNone(skipped)));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
