package org.meedoen.signup.reminder.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** Which optional mails somebody wants. */
record MailChoices(
        @Schema(description = "The programme of a day, on the day before") @NotNull Boolean reminders) {}
