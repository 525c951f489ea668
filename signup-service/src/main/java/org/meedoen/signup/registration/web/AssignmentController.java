package org.meedoen.signup.registration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.Audited;
import org.meedoen.signup.registration.Accompaniment;
import org.meedoen.signup.registration.Assignments;
import org.meedoen.signup.registration.Signup;
import org.meedoen.signup.text.InvalidFields;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For the congress's organisers. */
@Tag(name = "Participants")
@RestController
@RequestMapping("/api/v1/congresses/{congress}/participants/{id}/signups")
class AssignmentController {

    private final Assignments assignments;
    private final RegistrationResponses responses;
    private final InvalidFields fields;

    AssignmentController(Assignments assignments, RegistrationResponses responses, InvalidFields fields) {
        this.assignments = assignments;
        this.responses = responses;
        this.fields = fields;
    }

    @Operation(operationId = "listSignupsOfParticipant", summary = "A participant's sign-ups")
    @GetMapping
    List<Signup> of(@PathVariable CongressId congress, @PathVariable UUID id, Caller caller) {
        caller.organising(congress);
        return assignments.of(congress, new ParticipantId(id)).orElseThrow(ProblemException::notFound);
    }

    @Audited(AuditAction.ASSIGN_PLACE)
    @Operation(
            operationId = "assignPlace",
            summary = "Gives a participant a place, moves them, or hands them a colleague's place",
            description =
                    "Before everybody who waits, and without regard to the sign-up window, quotas and caps. A sign-up that "
                            + "waits for the slot is promoted. With `insteadOf`, the colleague loses the place; if others "
                            + "wait for it, only with `beforeWaiting` and a reason. 201: the participant has the place. 200: they had it before. "
                            + "202: it is stored, and the decision follows. 409: the participant keeps what they had.")
    @ProblemResponse(
            status = 400,
            types = {"nothing-to-exchange"})
    @ProblemResponse(
            status = 409,
            types = {
                "full",
                "clash",
                "conflict",
                "slot-cancelled",
                "slot-begun",
                "congress-over",
                "not-published",
                "not-your-day",
                "already-signed-up",
                "nothing-to-hand-over",
                "other-organisation",
                "others-wait",
                "no-room-for-companion"
            })
    @PostMapping
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Signup.class)))
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = Signup.class)))
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Signup.class)))
    ResponseEntity<?> assign(
            @PathVariable CongressId congress,
            @PathVariable UUID id,
            @Valid @RequestBody AssignmentRequest request,
            Caller caller)
            throws InterruptedException {
        caller.organising(congress);
        var missing = request.missingReason();
        if (missing.isPresent()) return fields.problem(missing.get());
        return responses.of(assignments.assign(request.of(congress, new ParticipantId(id))));
    }

    @Audited(AuditAction.CHANGE_COMPANION)
    @Operation(
            operationId = "addCompanion",
            summary = "Gives a companion or interpreter the place beside a participant",
            description =
                    "Before everybody who waits. It counts in the capacity, and comes free with the place of the participant. "
                            + "Repeating it is harmless. 200: the companion has the place. 202: it is stored, and the decision "
                            + "follows. 409: the participant keeps their place alone, or has none.")
    @ProblemResponse(
            status = 409,
            types = {"full", "slot-begun", "no-place"})
    @PutMapping("/{signupId}/companion")
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = Signup.class)))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Signup.class)))
    ResponseEntity<?> addCompanion(
            @PathVariable CongressId congress,
            @PathVariable UUID id,
            @Valid @RequestBody CompanionRequest request,
            @PathVariable UUID signupId,
            Caller caller)
            throws InterruptedException {
        caller.organising(congress);
        var missing = request.missingReason();
        if (missing.isPresent()) return fields.problem(missing.get());
        var asked = request.of(congress, new ParticipantId(id), new SignupId(signupId));
        return responses.ofCompanion(assignments.accompany(asked));
    }

    @Audited(AuditAction.CHANGE_COMPANION)
    @Operation(
            operationId = "endCompanion",
            summary = "Ends that somebody has the place beside a participant",
            description = "Repeating it is harmless. 202: it is stored, and the place comes free in a moment.")
    @ProblemResponse(
            status = 409,
            types = {"slot-begun", "no-place"})
    @DeleteMapping("/{signupId}/companion")
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = Signup.class)))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Signup.class)))
    ResponseEntity<?> endCompanion(
            @PathVariable CongressId congress, @PathVariable UUID id, Caller caller, @PathVariable UUID signupId)
            throws InterruptedException {
        caller.organising(congress);
        return responses.ofCompanion(assignments.accompany(
                new Accompaniment(congress, new ParticipantId(id), new SignupId(signupId), null, false, null)));
    }

    @Audited(AuditAction.WITHDRAW_SIGNUP)
    @Operation(
            operationId = "withdrawSignupOfParticipant",
            summary = "Withdraws a participant's sign-up",
            description = "Repeating it is harmless. 202: it is stored, and the place comes free in a moment.")
    @ProblemResponse(
            status = 409,
            types = {"slot-begun", "slot-cancelled", "conflict"})
    @DeleteMapping("/{signupId}")
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = Signup.class)))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Signup.class)))
    ResponseEntity<?> withdraw(
            @PathVariable CongressId congress, @PathVariable UUID id, Caller caller, @PathVariable UUID signupId)
            throws InterruptedException {
        caller.organising(congress);
        return responses.ofWithdrawal(assignments.withdraw(congress, new ParticipantId(id), new SignupId(signupId)));
    }
}
