package org.meedoen.signup.reminder.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.reminder.ReminderChoices;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The address in the header {@code List-Unsubscribe} of reminders. Mail programs post to it without a session (RFC 8058). */
@Tag(name = "Participants")
@RestController
@RequestMapping("/api/v1/reminder-opt-outs/{key}")
class ReminderOptOutController {

    private static final String KEY = "From a reminder";

    private final ReminderChoices choices;

    ReminderOptOutController(ReminderChoices choices) {
        this.choices = choices;
    }

    @Operation(
            operationId = "declineReminders",
            summary = "Sends somebody no more reminders",
            description = "Needs no session; what is in the body has no influence. Repeating it has no effect.")
    @ApiResponse(responseCode = "204", content = @Content)
    @PostMapping
    ResponseEntity<Void> decline(@Parameter(description = KEY) @PathVariable String key) {
        if (!choices.decline(key)) throw ProblemException.notFound();
        return ResponseEntity.noContent().build();
    }

    @Operation(
            operationId = "askAboutReminders",
            summary = "Leads to the page on which reminders can be declined",
            description = "For mail programs that open the address instead of posting to it. It changes nothing.")
    @ApiResponse(responseCode = "303", content = @Content)
    @GetMapping
    ResponseEntity<Void> ask(@Parameter(description = KEY) @PathVariable String key) {
        if (!choices.isOurs(key)) throw ProblemException.notFound();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .cacheControl(CacheControl.noStore())
                .location(URI.create("/herinneringen#" + key))
                .build();
    }
}
