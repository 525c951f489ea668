package org.meedoen.signup.invitation.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meedoen.http.HttpProperties;
import org.meedoen.http.Problems;
import org.meedoen.signup.invitation.InvitationOutcome;
import org.meedoen.signup.invitation.InviterOutcome;
import org.meedoen.signup.invitation.MyInvitation;
import org.meedoen.signup.registration.web.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Translates outcomes of invitations to HTTP responses. */
@Component
class InvitationResponses {

    /** @param link only when it is made */
    @Schema(name = "OwnInvitation")
    record View(
            @JsonUnwrapped MyInvitation invitation,
            @Nullable String link) {}

    private final Problems problems;
    private final Refusals refusals;
    private final String page;

    InvitationResponses(Problems problems, Refusals refusals, HttpProperties properties) {
        this.problems = problems;
        this.refusals = refusals;
        this.page = properties.publicUrl().resolve("/samen").toString();
    }

    ResponseEntity<?> of(InvitationOutcome answer) {
        return switch (answer) {
            // In the fragment, so that no server logs it.
            case InvitationOutcome.Made(var invitation, var token) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new View(invitation, page + "#" + token));
            case InvitationOutcome.Accepted(var invitation) -> ResponseEntity.ok(new View(invitation, null));
            case InvitationOutcome.NotAccepted(var why) -> refusals.of(why);
            case InvitationOutcome.Own _ -> conflict("own-invitation");
            case InvitationOutcome.TogetherAlready _ -> conflict("together-already");
        };
    }

    ResponseEntity<?> of(InviterOutcome answer) {
        return switch (answer) {
            case InviterOutcome.Shown(var inviter) -> ResponseEntity.ok(inviter);
            case InviterOutcome.NotShown(var why) -> refusals.of(why);
        };
    }

    ResponseEntity<ProblemDetail> conflict(String code) {
        return problems.problem(HttpStatus.CONFLICT, code, Map.of());
    }
}
