package org.meedoen.signup.invitation.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meedoen.http.HttpProperties;
import org.meedoen.http.Problems;
import org.meedoen.signup.invitation.InvitationAnswer;
import org.meedoen.signup.invitation.InviterAnswer;
import org.meedoen.signup.invitation.MyInvitation;
import org.meedoen.signup.registration.web.Refusals;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Says over HTTP what came of inviting or accepting. */
@Component
class InvitationDetails {

    /** @param link told when it is made, and never again */
    record View(
            @JsonUnwrapped MyInvitation invitation,
            @Nullable String link) {}

    private final Problems problems;
    private final Refusals refusals;
    private final String page;

    InvitationDetails(Problems problems, Refusals refusals, HttpProperties properties) {
        this.problems = problems;
        this.refusals = refusals;
        this.page = properties.publicUrl().resolve("/samen").toString();
    }

    ResponseEntity<?> of(InvitationAnswer answer) {
        return switch (answer) {
            // In the fragment, so that no server on the way writes it into a log.
            case InvitationAnswer.Made(var invitation, var token) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new View(invitation, page + "#" + token));
            case InvitationAnswer.Accepted(var invitation) -> ResponseEntity.ok(new View(invitation, null));
            case InvitationAnswer.NotTaken(var why) -> refusals.of(why);
            case InvitationAnswer.Own _ -> conflict("own-invitation");
            case InvitationAnswer.TogetherAlready _ -> conflict("together-already");
        };
    }

    ResponseEntity<?> of(InviterAnswer answer) {
        return switch (answer) {
            case InviterAnswer.Shown(var inviter) -> ResponseEntity.ok(inviter);
            case InviterAnswer.NotShown(var why) -> refusals.of(why);
        };
    }

    ResponseEntity<ProblemDetail> conflict(String code) {
        return problems.problem(HttpStatus.CONFLICT, code, Map.of());
    }
}
