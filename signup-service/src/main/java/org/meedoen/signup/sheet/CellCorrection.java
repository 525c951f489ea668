package org.meedoen.signup.sheet;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Another value for a cell of a file. */
public record CellCorrection(
        @Min(1) int line,
        @NotNull @Size(max = 60) String column,
        @NotNull @Size(max = CellCorrection.LONGEST) String value) {

    static final int LONGEST = 5_000;
}
