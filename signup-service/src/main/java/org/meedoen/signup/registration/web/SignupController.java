package org.meedoen.signup.registration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SignupId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.signup.participant.AccountInCongress;
import org.meedoen.signup.registration.MySignups;
import org.meedoen.signup.registration.Registrations;
import org.meedoen.signup.registration.Signup;
import org.meedoen.signup.text.InvalidFields;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Sign-ups")
@RestController
@RequestMapping("/api/v1/congresses/{congress}/signups")
class SignupController {

    private final Registrations registrations;
    private final MySignups mySignups;
    private final RegistrationResponses responses;
    private final InvalidFields fields;

    SignupController(
            Registrations registrations, MySignups mySignups, RegistrationResponses responses, InvalidFields fields) {
        this.registrations = registrations;
        this.mySignups = mySignups;
        this.responses = responses;
        this.fields = fields;
    }

    @Operation(
            operationId = "requestSignup",
            summary = "Asks for a place in a slot",
            description =
                    "201 contains the decision: a place, or a place on the waiting list. 200 repeats it for who asked "
                            + "before. 202: it is stored, and the decision follows by the stream.")
    @ProblemResponse(
            status = 400,
            types = {"nothing-to-exchange"})
    @ProblemResponse(
            status = 403,
            types = {"may-not-take-part"})
    @ProblemResponse(
            status = 409,
            types = {
                "full",
                "clash",
                "quota",
                "cap",
                "partner",
                "conflict",
                "profile-needed",
                "choose-participant",
                "slot-cancelled",
                "slot-begun",
                "not-open-yet",
                "closed",
                "congress-over",
                "not-published",
                "not-your-day",
                "already-signed-up",
                "partner-signed-up",
                "invitation-open",
                "invitation-over"
            })
    @ProblemResponse(
            status = 429,
            types = {"changing-too-often"})
    @PostMapping
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Signup.class)))
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = Signup.class)))
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Signup.class)))
    ResponseEntity<?> request(@PathVariable CongressId congress, @Valid @RequestBody SignupRequest wish, Caller caller)
            throws InterruptedException {
        var wrong = wish.fieldAgainstPair();
        if (wrong.isPresent()) return fields.problem(new InvalidFields.Wrong(wrong.get(), "together"));
        return responses.of(registrations.request(wish.by(caller.account(), congress)));
    }

    @Operation(
            operationId = "listSignups",
            summary = "My sign-ups",
            description = "Of all participants the mailbox acts for, or of one.")
    @GetMapping
    List<Signup> mine(
            @PathVariable CongressId congress,
            @RequestParam(required = false) @Nullable UUID participantId,
            Caller caller) {
        return mySignups
                .of(new AccountInCongress(caller.account(), congress))
                .orElseThrow(ProblemException::notFound)
                .stream()
                .filter(signup ->
                        participantId == null || signup.participantId().value().equals(participantId))
                .toList();
    }

    @Operation(
            operationId = "withdrawSignup",
            summary = "Withdraws a sign-up",
            description = "Repeating it is harmless. 202: it is stored, and the place comes free in a moment.")
    @ProblemResponse(
            status = 409,
            types = {"slot-begun", "slot-cancelled", "conflict"})
    @DeleteMapping("/{id}")
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = Signup.class)))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Signup.class)))
    ResponseEntity<?> withdraw(@PathVariable CongressId congress, @PathVariable UUID id, Caller caller)
            throws InterruptedException {
        return responses.ofWithdrawal(registrations.withdraw(caller.account(), congress, new SignupId(id)));
    }
}
