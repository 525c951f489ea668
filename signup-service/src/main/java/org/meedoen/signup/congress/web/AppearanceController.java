package org.meedoen.signup.congress.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.http.EntityTags;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.Audited;
import org.meedoen.signup.congress.AccentColor;
import org.meedoen.signup.congress.Appearance;
import org.meedoen.signup.congress.Appearances;
import org.meedoen.signup.text.InvalidFields;
import org.springframework.http.HttpHeaders;
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
@RequestMapping("/api/v1/congresses/{congress}/appearance")
class AppearanceController {

    record AppearanceRequest(
            @Schema(
                    description = "`#rrggbb`, with a contrast of at least 4.5:1 with white; absent: that of the theme",
                    pattern = "#[0-9a-fA-F]{6}")
            @Nullable String accent) {}

    private final Appearances appearances;
    private final AppearanceAnswers answers;
    private final InvalidFields fields;

    AppearanceController(Appearances appearances, AppearanceAnswers answers, InvalidFields fields) {
        this.appearances = appearances;
        this.answers = answers;
        this.fields = fields;
    }

    @Operation(
            operationId = "getAppearance",
            summary = "The colour and the logo of a congress, to be changed",
            description = "The `ETag` is for `If-Match` of a change.")
    @ApiResponse(
            responseCode = "200",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = Appearance.class)))
    @GetMapping
    ResponseEntity<Appearance> appearance(@PathVariable("congress") CongressId slug, Caller caller) {
        caller.organising(slug);
        return appearances.of(slug).map(answers::view).orElseThrow(ProblemException::notFound);
    }

    @Audited(AuditAction.CHANGE_CONGRESS)
    @Operation(
            operationId = "changeAppearance",
            summary = "Changes the colour of the pages and mails of a congress",
            description = "White text has to be legible on it, and text in it on white.")
    @ProblemResponse(
            status = 412,
            types = {"changed-meanwhile"})
    @PutMapping
    @ApiResponse(
            responseCode = "200",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = Appearance.class)))
    ResponseEntity<?> change(
            @PathVariable("congress") CongressId slug,
            @Parameter(description = EntityTags.CONDITION)
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String ifMatch,
            @Valid @RequestBody AppearanceRequest wanted,
            Caller caller) {
        caller.organising(slug);
        if (wanted.accent() == null) return change(slug, null, ifMatch);
        var accent = AccentColor.read(wanted.accent());
        if (accent.isEmpty()) return fields.problem(new InvalidFields.Wrong("accent", "no-color"));
        return accent.get().isDarkEnough() ? change(slug, accent.get(), ifMatch) : tooPale(accent.get());
    }

    private ResponseEntity<?> change(CongressId slug, @Nullable AccentColor accent, @Nullable String ifMatch) {
        return answers.of(appearances.changeAccent(slug, accent, answers.expectedBy(ifMatch)));
    }

    /** Rounded down, as 4.498 is not enough. */
    private ResponseEntity<?> tooPale(AccentColor accent) {
        var contrast = Math.floor(100 * accent.contrastWithWhite()) / 100;
        return fields.problem(InvalidFields.Wrong.of("accent", "too-pale", contrast, accent.darkEnough()));
    }
}
