package org.meedoen.signup.reminder.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.http.EntityTags;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.http.Problems;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.Audited;
import org.meedoen.signup.reminder.ReminderSettings;
import org.meedoen.signup.reminder.Reminders;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Congresses")
@RestController
@RequestMapping("/api/v1/congresses/{congress}/reminder-settings")
class ReminderSettingsController {

    private final Reminders reminders;
    private final EntityTags tags;
    private final Problems problems;

    ReminderSettingsController(Reminders reminders, EntityTags tags, Problems problems) {
        this.reminders = reminders;
        this.tags = tags;
        this.problems = problems;
    }

    @Operation(
            operationId = "getReminderSettings",
            summary = "Whether and when participants are reminded of what they have on a day",
            description = "The `ETag` is for `If-Match` of a change.")
    @ApiResponse(
            responseCode = "200",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = ReminderSettings.class)))
    @GetMapping
    ResponseEntity<ReminderSettings> settings(@PathVariable("congress") CongressId slug, Caller caller) {
        caller.organising(slug);
        return reminders.find(slug).map(this::view).orElseThrow(ProblemException::notFound);
    }

    @Audited(AuditAction.CHANGE_CONGRESS)
    @Operation(
            operationId = "changeReminderSettings",
            summary = "Changes whether and when participants are reminded",
            description =
                    "If the time is over and the day has not begun, they are reminded at once. Nobody is reminded of a day"
                            + " twice.")
    @ProblemResponse(
            status = 412,
            types = {"changed-meanwhile"})
    @PutMapping
    @ApiResponse(
            responseCode = "200",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = ReminderSettings.class)))
    ResponseEntity<?> change(
            @PathVariable("congress") CongressId slug,
            @Parameter(description = EntityTags.CONDITION)
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String ifMatch,
            @Valid @RequestBody ReminderSettings wanted,
            Caller caller) {
        caller.organising(slug);
        return switch (reminders.change(slug, wanted, tags.expectedBy(ifMatch, settings -> settings))) {
            case Reminders.Changed(var settings) -> view(settings);
            case Reminders.UnknownCongress() -> throw ProblemException.notFound();
            case Reminders.ChangedMeanwhile() ->
                problems.problem(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile", Map.of());
        };
    }

    private ResponseEntity<ReminderSettings> view(ReminderSettings settings) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(tags.of(settings))
                .body(settings);
    }
}
