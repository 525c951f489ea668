package org.meedoen.signup.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted. Each null: of any.
 *
 * @param byClock only those of timers
 * @param from the first day, in the congress's time zone
 * @param to the last day
 */
public record TrailFilter(
        @Nullable UUID actor,
        boolean byClock,
        @Nullable AuditAction action,
        @Nullable String object,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    /** PostgreSQL has no dates as far away as Java. */
    public TrailFilter {
        from = within(from);
        to = within(to);
    }

    private static @Nullable LocalDate within(@Nullable LocalDate day) {
        if (day == null) return null;
        if (day.isBefore(EARLIEST)) return EARLIEST;
        return day.isAfter(LATEST) ? LATEST : day;
    }
}
