package org.meedoen.signup.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SlotId;

/**
 * Which rows of a report are wanted. Organisations have no day, and participants have no slot.
 *
 * @param day null: all days
 * @param slot null: all slots
 */
public record ReportFilter(
        @Nullable LocalDate day, @Nullable SlotId slot) {

    public static final ReportFilter NONE = new ReportFilter(null, null);
}
