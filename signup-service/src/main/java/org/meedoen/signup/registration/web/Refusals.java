package org.meedoen.signup.registration.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.http.Problems;
import org.meedoen.signup.registration.Declined;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Translates reasons for declining to problem details. */
@Component
public class Refusals {

    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    public ResponseEntity<ProblemDetail> of(Declined why) {
        return switch (why) {
            case Declined.NotFound _ -> problems.problem(HttpStatus.NOT_FOUND, "not-found", Map.of());
            case Declined.MayNotTakePart _ -> problems.problem(HttpStatus.FORBIDDEN, "may-not-take-part", Map.of());
            case Declined.ProfileNeeded _ -> conflict("profile-needed", Map.of());
            case Declined.NothingToExchange _ ->
                problems.problem(HttpStatus.BAD_REQUEST, "nothing-to-exchange", Map.of());
            case Declined.ChooseParticipant _ -> conflict("choose-participant", Map.of());
            case Declined.NotPublished _ -> conflict("not-published", Map.of());
            case Declined.CongressOver _ -> conflict("congress-over", Map.of());
            case Declined.SlotCancelled _ -> conflict("slot-cancelled", Map.of());
            case Declined.SlotBegun _ -> conflict("slot-begun", Map.of());
            case Declined.NotOpenYet(var opensAt, var zone) ->
                conflict("not-open-yet", Map.of("opensAt", opensAt), Times.moment(opensAt, zone));
            case Declined.Closed(var closedAt, var zone) ->
                conflict("closed", Map.of("closedAt", closedAt), Times.moment(closedAt, zone));
            case Declined.NotTheirDay(var day) -> conflict("not-your-day", Map.of("day", day), Times.day(day));
            case Declined.NothingToHandOver _ -> conflict("nothing-to-hand-over", Map.of());
            case Declined.NoPlace _ -> conflict("no-place", Map.of());
            case Declined.OtherOrganisation _ -> conflict("other-organisation", Map.of());
            case Declined.ChangingTooOften(var pause) -> tooOften(pause);
            case Declined.SignedUpAlready _ -> conflict("already-signed-up", Map.of());
            case Declined.PartnerSignedUpAlready _ -> conflict("partner-signed-up", Map.of());
            case Declined.PartnerCannot _ -> conflict("partner", Map.of());
            case Declined.InvitationOpen _ -> conflict("invitation-open", Map.of());
            case Declined.InvitationOver _ -> conflict("invitation-over", Map.of());
        };
    }

    private ResponseEntity<ProblemDetail> tooOften(Duration pause) {
        var problem = problems.problem(HttpStatus.TOO_MANY_REQUESTS, "changing-too-often", Map.of());
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds()))
                .body(problem.getBody());
    }

    /** @param cap null for older decisions */
    ResponseEntity<ProblemDetail> cap(@Nullable Cap cap) {
        return cap == null
                ? conflict("cap", Map.of(), new DefaultMessageSourceResolvable("cap.unknown"))
                : conflict("cap", Map.of("cap", cap), inWords(cap));
    }

    private static MessageSourceResolvable inWords(Cap cap) {
        var kind = cap.kind() == null ? "any" : cap.kind().name().toLowerCase(Locale.ROOT);
        var per = cap.per().name().toLowerCase(Locale.ROOT);
        return new DefaultMessageSourceResolvable(new String[] {"cap." + per}, new Object[] {of(kind, cap.max())});
    }

    private static MessageSourceResolvable of(String kind, int max) {
        return new DefaultMessageSourceResolvable(new String[] {"cap.of." + kind}, new Object[] {max});
    }

    ResponseEntity<ProblemDetail> conflict(String code, Map<String, ?> properties, Object... arguments) {
        return problems.problem(HttpStatus.CONFLICT, code, properties, arguments);
    }
}
