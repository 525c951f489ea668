package org.meedoen.signup.participant.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.http.ProblemException;
import org.meedoen.http.Problems;
import org.meedoen.signup.participant.Organisation;
import org.meedoen.signup.participant.Participant;
import org.meedoen.signup.participant.ParticipantChanges;
import org.meedoen.signup.participant.ParticipantPage;
import org.meedoen.signup.participant.ParticipantPage.Wanted;
import org.meedoen.signup.text.InvalidFields;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Translates participants, and outcomes of corrections, to HTTP responses. */
@Component
class ParticipantResponses {

    /** A participant as the organisers see them. */
    record View(
            UUID id,
            String name,
            String email,
            @Nullable Organisation organisation,
            @Nullable List<LocalDate> days,
            boolean listed) {

        static View of(Participant participant) {
            return new View(
                    participant.id(),
                    participant.name(),
                    participant.email(),
                    participant.organisation(),
                    ParticipantView.days(participant),
                    participant.listed());
        }
    }

    static final String TOTAL = "Total-Count";

    private final Problems problems;
    private final InvalidFields fields;

    ParticipantResponses(Problems problems, InvalidFields fields) {
        this.problems = problems;
        this.fields = fields;
    }

    ResponseEntity<List<View>> of(String congress, Wanted wanted, ParticipantPage page) {
        var answer = ResponseEntity.ok().header(TOTAL, String.valueOf(page.total()));
        var links = links(congress, wanted, page.total());
        if (!links.isEmpty()) answer.header(HttpHeaders.LINK, String.join(", ", links));
        return answer.body(page.participants().stream().map(View::of).toList());
    }

    private static List<String> links(String congress, Wanted wanted, long total) {
        var links = new ArrayList<String>();
        if (wanted.number() > 1) links.add(link(congress, wanted, wanted.number() - 1, "prev"));
        if (wanted.skipped() + wanted.size() < total) links.add(link(congress, wanted, wanted.number() + 1, "next"));
        return links;
    }

    private static String link(String congress, Wanted wanted, int page, String relation) {
        var target = UriComponentsBuilder.fromPath("/api/v1/congresses/{congress}/participants")
                .queryParam("search", "{search}")
                .queryParam("limit", wanted.size())
                .queryParam("page", page)
                .encode()
                .buildAndExpand(congress, wanted.search());
        return "<%s>; rel=\"%s\"".formatted(target.toUriString(), relation);
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
