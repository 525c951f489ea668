package org.meedoen.signup.programme.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.http.EntityTags;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.http.Problems;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.Audited;
import org.meedoen.signup.programme.Session;
import org.meedoen.signup.programme.SessionChanges;
import org.meedoen.signup.programme.SlotInProgramme;
import org.meedoen.signup.text.InvalidFields;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Programme")
@RestController
@RequestMapping("/api/v1/congresses/{congress}/sessions")
class SessionController {

    private final SessionChanges changes;
    private final EntityTags tags;
    private final Problems problems;
    private final InvalidFields fields;

    SessionController(SessionChanges changes, EntityTags tags, Problems problems, InvalidFields fields) {
        this.changes = changes;
        this.tags = tags;
        this.problems = problems;
        this.fields = fields;
    }

    @Audited(AuditAction.ADD_SESSION)
    @Operation(
            operationId = "addSession",
            summary = "Adds a session",
            description = "Without slots. It gets a key, with which a file can change it later.")
    @ApiResponse(
            responseCode = "201",
            headers = {
                @Header(name = HttpHeaders.LOCATION, schema = @Schema(type = "string", format = "uri-reference")),
                @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string"))
            },
            content = @Content(schema = @Schema(implementation = SessionToChange.class)))
    @PostMapping
    ResponseEntity<?> add(
            @PathVariable("congress") CongressId slug,
            @Valid @RequestBody SessionDescription description,
            Caller caller) {
        caller.organising(slug);
        return switch (changes.add(slug, description.facts())) {
            case SessionChanges.SessionStored(var session) ->
                answer(ResponseEntity.created(place(slug, "sessions", session.id())), session);
            case SessionChanges.SessionRefused refused -> refusal(refused);
        };
    }

    @Operation(
            operationId = "getSession",
            summary = "A session, to be changed",
            description = "With its own sign-up window, if it has one. Its `ETag` is for `If-Match` of a change.")
    @ApiResponse(
            responseCode = "200",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = SessionToChange.class)))
    @GetMapping("/{id}")
    ResponseEntity<SessionToChange> session(
            @PathVariable("congress") CongressId slug, @PathVariable UUID id, Caller caller) {
        caller.organising(slug);
        return changes.session(slug, id)
                .map(session -> answer(ResponseEntity.ok(), session))
                .orElseThrow(ProblemException::notFound);
    }

    @Audited(AuditAction.CHANGE_SESSION)
    @Operation(
            operationId = "replaceSession",
            summary = "Describes a session anew",
            description =
                    "All of it: absent fields become empty. Its slots stay. With `If-Match`, a session that somebody else "
                            + "has changed is left alone, unless it is already as wanted.")
    @ProblemResponse(
            status = 412,
            types = {"changed-meanwhile"})
    @ApiResponse(
            responseCode = "200",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = SessionToChange.class)))
    @PutMapping("/{id}")
    ResponseEntity<?> replace(
            @PathVariable("congress") CongressId slug,
            @PathVariable UUID id,
            @Parameter(description = EntityTags.CONDITION)
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String ifMatch,
            @Valid @RequestBody SessionDescription description,
            Caller caller) {
        caller.organising(slug);
        var expected = tags.<Session>expectedBy(ifMatch, SessionToChange::of);
        return switch (changes.revise(slug, id, expected, description.facts())) {
            case SessionChanges.SessionStored(var session) -> answer(ResponseEntity.ok(), session);
            case SessionChanges.SessionRefused refused -> refusal(refused);
        };
    }

    @Audited(AuditAction.ADD_SLOT)
    @Operation(operationId = "addSlot", summary = "Adds a slot to a session")
    @ApiResponse(
            responseCode = "201",
            headers = {
                @Header(name = HttpHeaders.LOCATION, schema = @Schema(type = "string", format = "uri-reference")),
                @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string"))
            },
            content = @Content(schema = @Schema(implementation = SlotView.class)))
    @PostMapping("/{id}/slots")
    ResponseEntity<?> addSlot(
            @PathVariable("congress") CongressId slug,
            @PathVariable UUID id,
            @Valid @RequestBody NewSlot slot,
            Caller caller) {
        caller.organising(slug);
        if (slot.meetingPoint().halfACoordinate()) return wrong("meetingPoint", "half-a-coordinate");
        if (slot.momentWithoutQuota()) return wrong("perOrganisation", "moment-without-quota");
        if (slot.momentWithoutSetAside()) return wrong("setAside", "moment-without-set-aside");
        if (slot.translatesNothing()) return wrong("endPoint", "translation-of-nothing");
        return switch (changes.addSlot(slug, id, slot.facts())) {
            case SessionChanges.SlotAdded(var added) -> created(slug, added);
            case SessionChanges.Unknown() -> throw ProblemException.notFound();
            case SessionChanges.EndsBeforeStart() -> wrong("end", "end-before-start");
            case SessionChanges.DayOutsideCongress() -> wrong("start", "day-outside-congress");
            case SessionChanges.MoreSetAsideThanPlaces() -> wrong("setAside", "more-set-aside-than-places");
        };
    }

    private ResponseEntity<?> created(CongressId slug, SlotInProgramme added) {
        var view = SlotView.of(added);
        return ResponseEntity.created(place(slug, "slots", view.id()))
                .eTag(tags.of(view))
                .body(view);
    }

    private static URI place(CongressId slug, String what, UUID id) {
        return URI.create("/api/v1/congresses/%s/%s/%s".formatted(slug.value(), what, id));
    }

    private ResponseEntity<SessionToChange> answer(ResponseEntity.BodyBuilder answer, Session session) {
        var view = SessionToChange.of(session);
        return answer.cacheControl(CacheControl.noStore()).eTag(tags.of(view)).body(view);
    }

    private ResponseEntity<?> refusal(SessionChanges.SessionRefused refused) {
        return switch (refused) {
            case SessionChanges.Unknown() -> throw ProblemException.notFound();
            case SessionChanges.ChangedMeanwhile() ->
                problems.problem(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile", Map.of());
            case SessionChanges.ClosesBeforeOpening() -> wrong("signupClosesAt", "closes-before-opening");
        };
    }

    private ResponseEntity<?> wrong(String field, String flaw) {
        return fields.problem(new InvalidFields.Wrong(field, flaw));
    }
}
