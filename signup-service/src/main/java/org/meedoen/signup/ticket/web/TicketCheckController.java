package org.meedoen.signup.ticket.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemResponse;
import org.meedoen.http.Problems;
import org.meedoen.signup.identity.SigningKeys;
import org.meedoen.signup.ticket.TicketCheck;
import org.meedoen.signup.ticket.TicketPlace;
import org.meedoen.signup.ticket.Tickets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Tickets")
@RestController
@RequestMapping("/api/v1/congresses/{congress}")
class TicketCheckController {

    /** What was scanned, or the code that was read out. */
    record TicketCheckRequest(
            @Nullable @Size(max = 2000) String token,
            @Nullable @Size(max = 20) String code) {}

    /** @param organisation its name */
    @Schema(name = "TicketHolder")
    record Holder(
            ParticipantId participantId,
            String name,
            @Nullable String organisation,
            List<TicketPlace> places) {

        static Holder of(TicketCheck.Valid valid) {
            var organisation = valid.holder().organisation();
            return new Holder(
                    valid.holder().id(),
                    valid.holder().name(),
                    organisation == null ? null : organisation.name(),
                    valid.places());
        }
    }

    private final Tickets tickets;
    private final SigningKeys keys;
    private final Problems problems;

    TicketCheckController(Tickets tickets, SigningKeys keys, Problems problems) {
        this.tickets = tickets;
        this.keys = keys;
        this.problems = problems;
    }

    @Operation(
            operationId = "checkTicket",
            summary = "Whose ticket it is, and for which places",
            description = "By what was scanned, or by the code that was read out. Nothing is stored.")
    @ProblemResponse(
            status = 409,
            types = {
                "ticket-forged",
                "ticket-outdated",
                "ticket-of-another-congress",
                "ticket-holder-left",
                "ticket-code-unknown"
            })
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Holder.class)))
    @PostMapping("/ticket-checks")
    ResponseEntity<?> check(
            @PathVariable CongressId congress, @Valid @RequestBody TicketCheckRequest request, Caller caller) {
        caller.organising(congress);
        var token = request.token();
        var code = request.code();
        return answer(
                token != null ? tickets.check(congress, token) : tickets.checkCode(congress, code == null ? "" : code));
    }

    private ResponseEntity<?> answer(TicketCheck check) {
        return switch (check) {
            case TicketCheck.Valid valid ->
                ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Holder.of(valid));
            case TicketCheck.Forged() -> refused("ticket-forged");
            case TicketCheck.Outdated() -> refused("ticket-outdated");
            case TicketCheck.OtherCongress _ -> refused("ticket-of-another-congress");
            case TicketCheck.HolderLeft() -> refused("ticket-holder-left");
            case TicketCheck.UnknownCode() -> refused("ticket-code-unknown");
        };
    }

    private ResponseEntity<?> refused(String why) {
        return problems.problem(HttpStatus.CONFLICT, why, Map.of());
    }

    @Operation(
            operationId = "listTicketKeys",
            summary = "The public keys that verify tickets",
            description =
                    "A JSON Web Key Set (RFC 7517), to verify tickets without a connection: the algorithm is RS256, "
                            + "the type ticket+jwt, the issuer meedoen-ticket and the audience the slug of the congress.")
    @GetMapping("/ticket-keys")
    ResponseEntity<Map<String, Object>> keys(@PathVariable CongressId congress, Caller caller) {
        caller.organising(congress);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(keys.published().toJSONObject());
    }
}
