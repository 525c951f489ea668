package org.meedoen.signup.ticket.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.signup.participant.Mailboxes;
import org.meedoen.signup.registration.ActingParticipant;
import org.meedoen.signup.registration.web.Refusals;
import org.meedoen.signup.ticket.Ticket;
import org.meedoen.signup.ticket.Tickets;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Tickets")
@RestController
class TicketController {

    private final Tickets tickets;
    private final Mailboxes mailboxes;
    private final Refusals refusals;

    TicketController(Tickets tickets, Mailboxes mailboxes, Refusals refusals) {
        this.tickets = tickets;
        this.mailboxes = mailboxes;
        this.refusals = refusals;
    }

    @Operation(
            operationId = "getTicket",
            summary = "My ticket",
            description = "One for all places, also for who comes along. It stays the same until the congress is over, "
                    + "unless the key that signs it is replaced.")
    @ProblemResponse(
            status = 403,
            types = {"may-not-take-part"})
    @ProblemResponse(
            status = 409,
            types = {"profile-needed", "choose-participant"})
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Ticket.class)))
    @GetMapping("/api/v1/congresses/{congress}/me/ticket")
    ResponseEntity<?> show(
            @PathVariable CongressId congress,
            @Parameter(description = "Whose; optional if the mailbox acts for one participant")
                    @RequestParam(required = false)
                    @Nullable UUID participantId,
            Caller caller) {
        var acting = mailboxes.actingFor(caller.account(), congress).orElse(null);
        return switch (ActingParticipant.of(acting, ParticipantId.ofNullable(participantId))) {
            case ActingParticipant.Nobody(var why) -> refusals.of(why);
            case ActingParticipant.One(var participant) -> shown(congress, participant.id());
        };
    }

    private ResponseEntity<Ticket> shown(CongressId congress, ParticipantId participant) {
        var ticket = tickets.of(congress, participant).orElseThrow(ProblemException::notFound);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ticket);
    }
}
