package org.meedoen.contracts.signup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a participant may take part.
 *
 * @param version grows with every change; one that is not newer changes nothing
 * @param days the earliest first; null: any day
 */
public record AllowedDays(long version, @Nullable List<LocalDate> days) {}
