package org.meedoen.signup.participant.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.http.ProblemException;
import org.meedoen.http.Problems;
import org.meedoen.signup.participant.Organisation;
import org.meedoen.signup.participant.Participant;
import org.meedoen.signup.participant.ParticipantChanges;
import org.meedoen.signup.text.InvalidFields;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Translates participants, and outcomes of corrections, to HTTP responses. */
@Component
class ParticipantResponses {

    /** A participant as the organisers see them. */
    @Schema(name = "ListedParticipant")
    record View(
            UUID id,
            String name,
            String email,
            @Nullable Organisation organisation,
            @Nullable List<LocalDate> days,
            boolean listed) {

        static View of(Participant participant) {
            return new View(
                    participant.id().value(),
                    participant.name(),
                    participant.email(),
                    participant.organisation(),
                    ParticipantView.days(participant),
                    participant.listed());
        }
    }

    private final Problems problems;
    private final InvalidFields fields;

    ParticipantResponses(Problems problems, InvalidFields fields) {
        this.problems = problems;
        this.fields = fields;
    }

    ResponseEntity<?> of(ParticipantChanges.Result result) {
        return switch (result) {
            case ParticipantChanges.Corrected(var participant) -> ResponseEntity.ok(View.of(participant));
            case ParticipantChanges.UnknownParticipant() -> throw ProblemException.notFound();
            case ParticipantChanges.UnknownOrganisation() ->
                fields.problem(new InvalidFields.Wrong("organisation", "unknown-organisation"));
            case ParticipantChanges.DayOutsideCongress() ->
                fields.problem(new InvalidFields.Wrong("days", "day-outside-congress"));
            case ParticipantChanges.KnownParticipant() ->
                problems.problem(HttpStatus.CONFLICT, "known-participant", Map.of());
        };
    }
}
