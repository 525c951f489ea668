package org.meedoen.signup.participant.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.http.Problems;
import org.meedoen.signup.participant.OwnProfile;
import org.meedoen.signup.text.InvalidFields;
import org.meedoen.signup.text.OneLine;
import org.meedoen.signup.text.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Participants")
@RestController
class OwnProfileController {

    record Profile(
            @NotNull @OneLine(max = 100) String name,
            @Nullable @OneLine(max = 60) String organisation) {}

    private final OwnProfile own;
    private final Problems problems;
    private final InvalidFields fields;

    OwnProfileController(OwnProfile own, Problems problems, InvalidFields fields) {
        this.own = own;
        this.problems = problems;
        this.fields = fields;
    }

    @Operation(
            operationId = "putOwnProfile",
            summary = "Registers me as a participant, or changes my name and organisation")
    @ProblemResponse(
            status = 403,
            types = {"may-not-take-part"})
    @ProblemResponse(
            status = 409,
            types = {"listed", "registered-with-another-address"})
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    @PutMapping("/api/v1/congresses/{congress}/me")
    ResponseEntity<?> put(
            @PathVariable("congress") CongressId slug, @Valid @RequestBody Profile profile, Caller caller) {
        return switch (own.put(caller.account(), slug, Typed.tidy(profile.name()), organisationOf(profile))) {
            case OwnProfile.Registered(var participant) -> ResponseEntity.ok(ParticipantView.of(participant));
            case OwnProfile.UnknownCongress() -> throw ProblemException.notFound();
            case OwnProfile.MayNotTakePart() -> problems.problem(HttpStatus.FORBIDDEN, "may-not-take-part", Map.of());
            case OwnProfile.ByListOnly _, OwnProfile.Listed _ ->
                problems.problem(HttpStatus.CONFLICT, "listed", Map.of());
            case OwnProfile.RegisteredWithAnotherAddress() ->
                problems.problem(HttpStatus.CONFLICT, "registered-with-another-address", Map.of());
            case OwnProfile.UnknownOrganisation() ->
                fields.problem(new InvalidFields.Wrong("organisation", "unknown-organisation"));
        };
    }

    private static @Nullable String organisationOf(Profile profile) {
        return profile.organisation() == null ? null : Typed.tidy(profile.organisation());
    }
}
