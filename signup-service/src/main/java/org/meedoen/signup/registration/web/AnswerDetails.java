package org.meedoen.signup.registration.web;

import java.util.Map;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.http.Problems;
import org.meedoen.signup.registration.Answer;
import org.meedoen.signup.registration.Declined;
import org.meedoen.signup.registration.Signup;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Says over HTTP what came of asking for a place. */
@Component
class AnswerDetails {

    private final Problems problems;

    AnswerDetails(Problems problems) {
        this.problems = problems;
    }

    ResponseEntity<?> of(Answer answer) {
        return switch (answer) {
            case Answer.Stored(var signup, var repeated) -> stored(signup, repeated);
            case Answer.Clashing(var clash) ->
                conflict("clash", Map.of("clash", clash), Times.titleOf(clash), Times.of(clash));
            case Answer.NotTaken(var why) -> declined(why);
            case Answer.Later _ -> problems.later();
        };
    }

    private ResponseEntity<?> stored(Signup signup, boolean repeated) {
        return switch (signup.status()) {
            case CONFIRMED, WAITLISTED ->
                ResponseEntity.status(repeated ? HttpStatus.OK : HttpStatus.CREATED)
                        .body(signup);
            case REQUESTED, WITHDRAWING ->
                ResponseEntity.status(HttpStatus.ACCEPTED).body(signup);
            case WITHDRAWN -> ResponseEntity.ok(signup);
            case REFUSED -> refused(signup);
            case CANCELLED -> conflict("slot-cancelled", Map.of());
        };
    }

    private ResponseEntity<ProblemDetail> refused(Signup signup) {
        return switch (PlaceRefused.Reason.valueOf(String.valueOf(signup.reason()))) {
            case FULL -> conflict("full", Map.of());
            case SLOT_CANCELLED -> conflict("slot-cancelled", Map.of());
            case QUOTA -> conflict("quota", Map.of());
            case CAP -> conflict("cap", Map.of());
            case OVERLAP, UNKNOWN_SLOT, ALREADY_SIGNED_UP, PARTNER -> conflict("conflict", Map.of());
        };
    }

    private ResponseEntity<ProblemDetail> declined(Declined why) {
        return switch (why) {
            case Declined.NotFound _ -> problems.problem(HttpStatus.NOT_FOUND, "not-found", Map.of());
            case Declined.MayNotTakePart _ -> problems.problem(HttpStatus.FORBIDDEN, "may-not-take-part", Map.of());
            case Declined.ProfileNeeded _ -> conflict("profile-needed", Map.of());
            case Declined.NothingToExchange _ ->
                problems.problem(HttpStatus.UNPROCESSABLE_CONTENT, "nothing-to-exchange", Map.of());
            case Declined.ChooseParticipant _ -> conflict("choose-participant", Map.of());
            case Declined.SlotCancelled _ -> conflict("slot-cancelled", Map.of());
            case Declined.NotOpenYet(var opensAt, var zone) ->
                conflict("not-open-yet", Map.of("opensAt", opensAt), Times.moment(opensAt, zone));
            case Declined.Closed(var closedAt, var zone) ->
                conflict("closed", Map.of("closedAt", closedAt), Times.moment(closedAt, zone));
            case Declined.NotTheirDay(var day) -> conflict("not-your-day", Map.of("day", day), Times.day(day));
        };
    }

    private ResponseEntity<ProblemDetail> conflict(String code, Map<String, ?> properties, Object... arguments) {
        return problems.problem(HttpStatus.CONFLICT, code, properties, arguments);
    }
}
