package org.meedoen.signup.congress.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.http.EntityTags;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.http.Problems;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.Audited;
import org.meedoen.signup.congress.MailAddition;
import org.meedoen.signup.congress.MailSettings;
import org.meedoen.signup.congress.Mails;
import org.meedoen.signup.text.InvalidFields;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Congresses")
@RestController
@RequestMapping("/api/v1/congresses/{congress}/mail-settings")
class MailSettingsController {

    private final Mails mails;
    private final EntityTags tags;
    private final Problems problems;
    private final InvalidFields fields;

    MailSettingsController(Mails mails, EntityTags tags, Problems problems, InvalidFields fields) {
        this.mails = mails;
        this.tags = tags;
        this.problems = problems;
        this.fields = fields;
    }

    @Operation(
            operationId = "getMailSettings",
            summary = "The sender of the mails of a congress, and what is added to their texts",
            description = "The `ETag` is for `If-Match` of a change.")
    @ApiResponse(
            responseCode = "200",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = MailSettings.class)))
    @GetMapping
    ResponseEntity<MailSettings> settings(@PathVariable("congress") CongressId slug, Caller caller) {
        caller.organising(slug);
        return mails.find(slug).map(this::view).orElseThrow(ProblemException::notFound);
    }

    @Audited(AuditAction.CHANGE_CONGRESS)
    @Operation(
            operationId = "changeMailSettings",
            summary = "Changes the sender of the mails of a congress, and what is added to their texts",
            description =
                    "Replaces all of it. Mails that are sent from now on have it; nobody is mailed because of it.")
    @ProblemResponse(
            status = 412,
            types = {"changed-meanwhile"})
    @PutMapping
    @ApiResponse(
            responseCode = "200",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = MailSettings.class)))
    ResponseEntity<?> change(
            @PathVariable("congress") CongressId slug,
            @Parameter(description = EntityTags.CONDITION)
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String ifMatch,
            @Valid @RequestBody MailSettings wanted,
            Caller caller) {
        caller.organising(slug);
        var wrong = flaws(wanted);
        if (wrong.length > 0) return fields.problem(wrong);
        return switch (mails.change(slug, wanted, tags.expectedBy(ifMatch, settings -> settings))) {
            case Mails.Changed(var settings) -> view(settings);
            case Mails.UnknownCongress() -> throw ProblemException.notFound();
            case Mails.ChangedMeanwhile() ->
                problems.problem(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile", Map.of());
        };
    }

    private static InvalidFields.Wrong[] flaws(MailSettings wanted) {
        return IntStream.range(0, wanted.additions().size())
                .boxed()
                .flatMap(at -> flaw(wanted.additions(), at).stream())
                .toArray(InvalidFields.Wrong[]::new);
    }

    private static Optional<InvalidFields.Wrong> flaw(List<MailAddition> additions, int at) {
        var addition = additions.get(at);
        var field = "additions[" + at + "]";
        return additions.subList(0, at).stream().anyMatch(addition::isSameTextAs)
                ? Optional.of(new InvalidFields.Wrong(field, "added-twice"))
                : addition.wrongField().map(part -> new InvalidFields.Wrong(field + "." + part, "unknown-placeholder"));
    }

    private ResponseEntity<MailSettings> view(MailSettings settings) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(tags.of(settings))
                .body(settings);
    }
}
