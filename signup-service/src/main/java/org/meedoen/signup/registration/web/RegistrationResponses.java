package org.meedoen.signup.registration.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.http.Problems;
import org.meedoen.signup.registration.RegistrationOutcome;
import org.meedoen.signup.registration.Signup;
import org.meedoen.signup.registration.SignupStatus;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Translates outcomes of sign-ups to HTTP responses. */
@Component
class RegistrationResponses {

    private final Problems problems;
    private final Refusals refusals;

    RegistrationResponses(Problems problems, Refusals refusals) {
        this.problems = problems;
        this.refusals = refusals;
    }

    ResponseEntity<?> of(RegistrationOutcome answer) {
        return switch (answer) {
            case RegistrationOutcome.Stored(var signup, var repeated) -> stored(signup, repeated);
            case RegistrationOutcome.Clashing(var clash) ->
                refusals.conflict("clash", Map.of("clash", clash), Times.titleOf(clash), Times.of(clash));
            case RegistrationOutcome.NotAssigned(var reason) -> refused(reason, null);
            case RegistrationOutcome.NotAccepted(var why) -> refusals.of(why);
            case RegistrationOutcome.Later _ -> problems.later();
        };
    }

    ResponseEntity<?> ofWithdrawal(RegistrationOutcome answer) {
        return answer instanceof RegistrationOutcome.Stored(var signup, var _) ? withdrawn(signup) : of(answer);
    }

    /** Of a participant who may have lost the place since. */
    ResponseEntity<?> ofCompanion(RegistrationOutcome answer) {
        if (!(answer instanceof RegistrationOutcome.Stored(var signup, var _))) return of(answer);
        if (signup.status() != SignupStatus.CONFIRMED) return refusals.conflict("no-place", Map.of());
        return ResponseEntity.status(signup.hasAnswer() ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .body(signup);
    }

    private static ResponseEntity<Signup> withdrawn(Signup signup) {
        return ResponseEntity.status(signup.status().isSettled() ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .body(signup);
    }

    private ResponseEntity<?> stored(Signup signup, boolean repeated) {
        return switch (signup.status()) {
            case CONFIRMED, WAITLISTED ->
                ResponseEntity.status(repeated ? HttpStatus.OK : HttpStatus.CREATED)
                        .body(signup);
            case REQUESTED, WITHDRAWING ->
                ResponseEntity.status(HttpStatus.ACCEPTED).body(signup);
            case WITHDRAWN -> ResponseEntity.ok(signup);
            case REFUSED -> refused(PlaceRefused.Reason.valueOf(String.valueOf(signup.reason())), signup.cap());
            case CANCELLED -> refusals.conflict("slot-cancelled", Map.of());
        };
    }

    private ResponseEntity<ProblemDetail> refused(PlaceRefused.Reason reason, @Nullable Cap cap) {
        return switch (reason) {
            case FULL -> refusals.conflict("full", Map.of());
            case SLOT_CANCELLED -> refusals.conflict("slot-cancelled", Map.of());
            case SLOT_BEGUN -> refusals.conflict("slot-begun", Map.of());
            case NOT_THEIR_DAY ->
                refusals.conflict("not-your-day", Map.of(), new DefaultMessageSourceResolvable("that-day"));
            case QUOTA -> refusals.conflict("quota", Map.of());
            case CAP -> refusals.cap(cap);
            case NOTHING_TO_HAND_OVER -> refusals.conflict("nothing-to-hand-over", Map.of());
            case NO_ROOM_FOR_COMPANION -> refusals.conflict("no-room-for-companion", Map.of());
            case OTHERS_WAIT -> refusals.conflict("others-wait", Map.of());
            case PARTNER -> refusals.conflict("partner", Map.of());
            case OVERLAP, UNKNOWN_SLOT, ALREADY_SIGNED_UP -> refusals.conflict("conflict", Map.of());
        };
    }
}
