package org.meedoen.signup.invitation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.signup.invitation.Invitations;
import org.meedoen.signup.invitation.MyInvitation.Colleague;
import org.meedoen.signup.invitation.OpenedInvitation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For holders of the link. There is no GET: addresses are logged, and the token is a secret. */
@Tag(name = "Invitations")
@RestController
@RequestMapping("/api/v1/invitations")
class OpenedInvitationController {

    record Link(@NotNull @Size(max = 100) String token) {}

    /** @param participantId who accepts; optional if the mailbox acts for one participant */
    record Acceptance(
            @NotNull @Size(max = 100) String token,
            @Nullable ParticipantId participantId) {}

    private final Invitations invitations;
    private final InvitationResponses responses;

    OpenedInvitationController(Invitations invitations, InvitationResponses responses) {
        this.invitations = invitations;
        this.responses = responses;
    }

    @Operation(
            operationId = "openInvitation",
            summary = "What an invitation is for",
            description =
                    "For holders of the link. The response does not contain the inviter. A POST, because addresses are "
                            + "logged and the token is a secret.")
    @ProblemResponse(
            status = 404,
            types = {"not-found"})
    @PostMapping
    OpenedInvitation open(@Valid @RequestBody Link link) {
        return invitations.open(link.token()).orElseThrow(ProblemException::notFound);
    }

    @Operation(
            operationId = "showInviter",
            summary = "Who made an invitation",
            description = "For a participant who could accept it.")
    @ProblemResponse(
            status = 403,
            types = {"may-not-take-part"})
    @ProblemResponse(
            status = 404,
            types = {"not-found"})
    @ProblemResponse(
            status = 409,
            types = {"invitation-over"})
    @PostMapping("/inviter")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Colleague.class)))
    ResponseEntity<?> inviter(@Valid @RequestBody Link link, Caller caller) {
        return responses.of(invitations.inviter(caller.account(), link.token()));
    }

    @Operation(
            operationId = "acceptInvitation",
            summary = "Accepts an invitation",
            description = "Repeating it is harmless.")
    @ProblemResponse(
            status = 403,
            types = {"may-not-take-part"})
    @ProblemResponse(
            status = 404,
            types = {"not-found"})
    @ProblemResponse(
            status = 409,
            types = {
                "profile-needed",
                "choose-participant",
                "slot-cancelled",
                "slot-begun",
                "not-your-day",
                "closed",
                "congress-over",
                "not-published",
                "already-signed-up",
                "partner-signed-up",
                "invitation-over",
                "own-invitation",
                "together-already"
            })
    @PostMapping("/acceptance")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = InvitationResponses.View.class)))
    ResponseEntity<?> accept(@Valid @RequestBody Acceptance acceptance, Caller caller) {
        return responses.of(invitations.accept(caller.account(), acceptance.token(), acceptance.participantId()));
    }
}
