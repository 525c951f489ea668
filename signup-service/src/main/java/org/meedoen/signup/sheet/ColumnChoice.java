package org.meedoen.signup.sheet;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where organisers want the cells under a heading to go.
 *
 * @param column null: nowhere
 */
public record ColumnChoice(
        @NotEmpty @Size(max = HeadingText.LONGEST) String heading,
        @Size(max = 60) @Nullable String column) {}
