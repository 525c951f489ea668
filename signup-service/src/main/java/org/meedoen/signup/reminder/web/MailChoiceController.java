package org.meedoen.signup.reminder.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemResponse;
import org.meedoen.signup.participant.Mailboxes;
import org.meedoen.signup.registration.ActingParticipant;
import org.meedoen.signup.registration.web.Refusals;
import org.meedoen.signup.reminder.ReminderChoices;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Participants")
@RestController
@RequestMapping("/api/v1/congresses/{congress}/mail-choices")
class MailChoiceController {

    private static final String WHOSE = "Whose; optional if the mailbox acts for one participant";

    private final ReminderChoices choices;
    private final Mailboxes mailboxes;
    private final Refusals refusals;

    MailChoiceController(ReminderChoices choices, Mailboxes mailboxes, Refusals refusals) {
        this.choices = choices;
        this.mailboxes = mailboxes;
        this.refusals = refusals;
    }

    @Operation(
            operationId = "getMailChoices",
            summary = "Which optional mails I want",
            description = "Mails about places are not optional.")
    @ProblemResponse(
            status = 403,
            types = {"may-not-take-part"})
    @ProblemResponse(
            status = 409,
            types = {"profile-needed", "choose-participant"})
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MailChoices.class)))
    @GetMapping
    ResponseEntity<?> show(
            @PathVariable CongressId congress,
            @Parameter(description = WHOSE) @RequestParam(required = false) @Nullable UUID participantId,
            Caller caller) {
        return forOne(caller, congress, participantId, this::shown);
    }

    @Operation(operationId = "putMailChoices", summary = "Changes which optional mails I want")
    @ProblemResponse(
            status = 403,
            types = {"may-not-take-part"})
    @ProblemResponse(
            status = 409,
            types = {"profile-needed", "choose-participant"})
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MailChoices.class)))
    @PutMapping
    ResponseEntity<?> choose(
            @PathVariable CongressId congress,
            @Parameter(description = WHOSE) @RequestParam(required = false) @Nullable UUID participantId,
            @Valid @RequestBody MailChoices wanted,
            Caller caller) {
        return forOne(caller, congress, participantId, participant -> {
            choices.choose(participant, wanted.reminders());
            return shown(participant);
        });
    }

    private ResponseEntity<?> forOne(
            Caller caller, CongressId congress, @Nullable UUID wanted, Function<ParticipantId, ResponseEntity<?>> act) {
        var acting = mailboxes.actingFor(caller.account(), congress).orElse(null);
        return switch (ActingParticipant.of(acting, ParticipantId.ofNullable(wanted))) {
            case ActingParticipant.Nobody(var why) -> refusals.of(why);
            case ActingParticipant.One(var participant) -> act.apply(participant.id());
        };
    }

    private ResponseEntity<?> shown(ParticipantId participant) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new MailChoices(choices.wanted(participant)));
    }
}
