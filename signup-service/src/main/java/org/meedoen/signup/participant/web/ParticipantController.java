package org.meedoen.signup.participant.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.participant.Organisation;
import org.meedoen.signup.participant.Participant;
import org.meedoen.signup.participant.Participants;
import org.meedoen.signup.sheet.web.SheetBody;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/congresses/{slug}/participants")
class ParticipantController {

    /** A participant as the organisers see them. */
    record OrganisedView(
            UUID id,
            String name,
            String email,
            @Nullable Organisation organisation,
            @Nullable List<LocalDate> days,
            boolean listed) {

        static OrganisedView of(Participant participant) {
            return new OrganisedView(
                    participant.id(),
                    participant.name(),
                    participant.email(),
                    participant.organisation(),
                    ParticipantView.days(participant),
                    participant.listed());
        }
    }

    private final Participants participants;
    private final ImportAnswer answer;

    ParticipantController(Participants participants, ImportAnswer answer) {
        this.participants = participants;
        this.answer = answer;
    }

    @GetMapping
    List<OrganisedView> all(@PathVariable String slug, Caller caller) {
        caller.organising(slug);
        var all = participants.ofCongress(slug).orElseThrow(ProblemException::notFound);
        return all.stream().map(OrganisedView::of).toList();
    }

    @PutMapping(consumes = SheetBody.TYPE)
    ResponseEntity<?> take(
            @PathVariable String slug,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(hidden = true) InputStream body,
            Caller caller)
            throws IOException {
        caller.organising(slug);
        var result = participants.take(slug, SheetBody.read(body), dryRun);
        return answer.to(result.orElseThrow(ProblemException::notFound));
    }
}
