package org.meedoen.signup.sheet;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Which value an edited cell gets.
 *
 * @param kept the stored one; otherwise that in the file
 */
public record EditChoice(
        @Min(1) int line, @NotNull @Size(max = 60) String column, boolean kept) {}
