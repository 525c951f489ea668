package org.meedoen.signup.congress.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.http.Paging;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.http.Problems;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.Audited;
import org.meedoen.signup.congress.CongressCopy;
import org.meedoen.signup.congress.Congresses;
import org.meedoen.signup.congress.Expected;
import org.meedoen.signup.text.InvalidFields;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Congresses")
@RestController
@RequestMapping("/api/v1/congresses")
class CongressController {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{1,58}[a-z0-9]");

    private final Congresses congresses;
    private final CongressCopy copy;
    private final SettingsTags tags;
    private final Problems problems;
    private final InvalidFields fields;
    private final VisibleCongresses visible;

    CongressController(
            Congresses congresses,
            CongressCopy copy,
            SettingsTags tags,
            Problems problems,
            InvalidFields fields,
            VisibleCongresses visible) {
        this.congresses = congresses;
        this.copy = copy;
        this.tags = tags;
        this.problems = problems;
        this.fields = fields;
        this.visible = visible;
    }

    @Operation(operationId = "listCongresses", summary = "The congresses of this installation")
    @GetMapping
    ResponseEntity<List<CongressView>> some(
            @Valid Paging paging, @Parameter(hidden = true) HttpServletRequest request) {
        var now = congresses.now();
        return congresses
                .some(visible.by(request), paging)
                .map(congress -> CongressView.of(congress, now))
                .answer(paging);
    }

    @Operation(operationId = "getCongress", summary = "One congress")
    @GetMapping("/{congress}")
    CongressView one(@PathVariable("congress") CongressId slug) {
        return congresses
                .find(slug)
                .map(congress -> CongressView.of(congress, congresses.now()))
                .orElseThrow(ProblemException::notFound);
    }

    @Audited(AuditAction.CHANGE_CONGRESS)
    @Operation(
            operationId = "putCongress",
            summary = "Creates or changes a congress",
            description =
                    "An administrator creates one and says who organises it; its organisers change the rest. With "
                            + "`If-Match`, settings that somebody else has changed are left alone, unless they are already as wanted; "
                            + "with `If-None-Match: *`, a congress that exists is left alone. With `programmeOf`, an administrator creates one "
                            + "with the sessions and slots of another, moved by whole weeks, and its appearance.")
    @ProblemResponse(
            status = 409,
            types = {"slug-used-before"})
    @ProblemResponse(
            status = 412,
            types = {"changed-meanwhile", "congress-exists"})
    @PutMapping("/{congress}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CongressView.class)))
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CongressView.class)))
    ResponseEntity<?> put(
            @PathVariable("congress") CongressId slug,
            @Parameter(description = "The `ETag` of the settings that are to be changed. Without it, any are changed.")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String ifMatch,
            @Parameter(description = "`*`: the congress is only created.")
                    @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false)
                    @Nullable String ifNoneMatch,
            @Parameter(
                            description =
                                    "The slug of a congress: its programme is copied, without sign-ups and cancelled slots.")
                    @RequestParam(required = false)
                    @Nullable CongressId programmeOf,
            @Valid @RequestBody CongressRequest request,
            Caller caller) {
        if (programmeOf != null) caller.administering();
        caller.organising(slug);
        if (!SLUG.matcher(slug.value()).matches()) return fields.problem(new InvalidFields.Wrong("slug", "bad-slug"));
        var expected = tags.expectedBy(ifMatch, ifNoneMatch);
        return request.flaw()
                .<ResponseEntity<?>>map(fields::problem)
                .orElseGet(() -> programmeOf == null
                        ? store(slug, request, expected, caller)
                        : answer(
                                copy.create(programmeOf, request.congress(slug), request.organisersInLowerCase()),
                                slug));
    }

    private ResponseEntity<?> store(CongressId slug, CongressRequest request, Expected expected, Caller caller) {
        var congress = request.congress(slug);
        var organisers = request.organisersInLowerCase();
        var result = caller.administers()
                ? congresses.create(congress, organisers, expected)
                : congresses.change(congress, organisers, false, expected);
        return answer(result, slug);
    }

    private ResponseEntity<?> answer(Congresses.Result result, CongressId slug) {
        return switch (result) {
            case Congresses.Created() -> stored(HttpStatus.CREATED, slug);
            case Congresses.Changed() -> stored(HttpStatus.OK, slug);
            case Congresses.DayInUse() -> fields.problem(new InvalidFields.Wrong("days", "day-in-use"));
            case Congresses.TimeZoneInUse() -> fields.problem(new InvalidFields.Wrong("timeZone", "time-zone-in-use"));
            case Congresses.SlugUsedBefore() -> problems.problem(HttpStatus.CONFLICT, "slug-used-before", Map.of());
            case Congresses.OrganisersAreFixed() -> problems.problem(HttpStatus.FORBIDDEN, "forbidden", Map.of());
            case Congresses.UnknownSource() ->
                fields.problem(new InvalidFields.Wrong("programmeOf", "unknown-congress"));
            case Congresses.ProgrammeDoesNotFit() ->
                fields.problem(new InvalidFields.Wrong("days", "programme-does-not-fit"));
            case Congresses.AlreadyExists() -> unmet("congress-exists");
            case Congresses.ChangedMeanwhile() -> unmet("changed-meanwhile");
        };
    }

    private ResponseEntity<?> unmet(String problem) {
        return problems.problem(HttpStatus.PRECONDITION_FAILED, problem, Map.of());
    }

    private ResponseEntity<?> stored(HttpStatus status, CongressId slug) {
        return ResponseEntity.status(status).body(one(slug));
    }
}
