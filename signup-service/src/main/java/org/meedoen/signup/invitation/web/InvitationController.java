package org.meedoen.signup.invitation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.signup.invitation.Invitations;
import org.meedoen.signup.invitation.MyInvitation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Invitations")
@RestController
@RequestMapping("/api/v1/congresses/{congress}/invitations")
class InvitationController {

    /** @param participantId who invites; optional if the mailbox acts for one participant */
    record InvitationRequest(
            @NotNull SlotId slotId, @Nullable ParticipantId participantId) {}

    private final Invitations invitations;
    private final InvitationResponses responses;

    InvitationController(Invitations invitations, InvitationResponses responses) {
        this.invitations = invitations;
        this.responses = responses;
    }

    @Operation(
            operationId = "createInvitation",
            summary = "Invites somebody to sign up together",
            description =
                    "Both get a place, or neither. The link is returned only in this response. A new link replaces one "
                            + "that nobody accepted.")
    @ProblemResponse(
            status = 403,
            types = {"may-not-take-part"})
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
                "together-already"
            })
    @PostMapping
    @ApiResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = InvitationResponses.View.class)))
    ResponseEntity<?> make(
            @PathVariable CongressId congress, @Valid @RequestBody InvitationRequest request, Caller caller) {
        return responses.of(invitations.make(caller.account(), congress, request.slotId(), request.participantId()));
    }

    @Operation(
            operationId = "listInvitations",
            summary = "My invitations to sign up together",
            description = "Those that may still lead to signing up together.")
    @GetMapping
    List<MyInvitation> mine(@PathVariable CongressId congress, Caller caller) {
        return invitations.of(caller.account(), congress);
    }

    @Operation(
            operationId = "withdrawInvitation",
            summary = "Takes an invitation back",
            description = "Either of the two may, until they signed up by it.")
    @ProblemResponse(
            status = 409,
            types = {"invitation-over"})
    @DeleteMapping("/{id}")
    @ApiResponse(responseCode = "204", content = @Content)
    ResponseEntity<?> takeBack(@PathVariable CongressId congress, @PathVariable UUID id, Caller caller) {
        var done = invitations.takeBack(caller.account(), congress, id).orElseThrow(ProblemException::notFound);
        return done ? ResponseEntity.noContent().build() : responses.conflict("invitation-over");
    }
}
