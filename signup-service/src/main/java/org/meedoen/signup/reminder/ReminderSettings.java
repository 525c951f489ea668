package org.meedoen.signup.reminder;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;

/** Whether and when a congress reminds its participants on the day before. */
public record ReminderSettings(
        @NotNull Boolean enabled,

        @Schema(description = "On the day before, in the time zone of the congress") @NotNull LocalTime time) {

    /** Late enough for most changes, early enough to prepare or to give a place back. */
    public static final ReminderSettings USUAL = new ReminderSettings(true, LocalTime.of(16, 0));
}
