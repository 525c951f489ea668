package org.meedoen.signup.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.http.Paging;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditTrailReader;
import org.meedoen.signup.audit.TrailFilter;
import org.meedoen.signup.sheet.web.FileDownload;
import org.meedoen.signup.text.FileLanguages;
import org.meedoen.signup.text.Typed;
import org.meedoen.spreadsheet.FileFormat;
import org.meedoen.spreadsheet.FileWords;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Overview")
@RestController
class AuditTrailController {

    private static final String OBJECT = "Kind and id, such as `slot/<id>`.";
    private static final String BY_CLOCK = "Only what timers did.";
    private static final String FROM = "The first day, in the time zone of the congress.";
    private static final String TO = "The last day.";

    private final AuditTrailReader trail;
    private final FileLanguages languages;

    AuditTrailController(AuditTrailReader trail, FileLanguages languages) {
        this.trail = trail;
        this.languages = languages;
    }

    @Operation(
            operationId = "listAuditTrail",
            summary = "Who changed what, when, from where and with which result",
            description =
                    "The newest first. Refused attempts are included. Without `actor`, it was a timer. No name or "
                            + "address of a participant is recorded: `names` has what the ids stand for today.")
    @GetMapping("/api/v1/congresses/{congress}/audit-trail")
    ResponseEntity<List<AuditEntryView>> some(
            @PathVariable("congress") CongressId slug,
            @RequestParam @Nullable UUID actor,
            @Parameter(description = BY_CLOCK) @RequestParam(defaultValue = "false") boolean byClock,
            @RequestParam @Nullable AuditAction action,
            @Parameter(description = OBJECT) @RequestParam @Nullable @Size(max = 100) String object,
            @Parameter(description = FROM) @RequestParam @Nullable LocalDate from,
            @Parameter(description = TO) @RequestParam @Nullable LocalDate to,
            @Valid Paging paging,
            Caller caller) {
        caller.organising(slug);
        return trail.page(slug, filter(actor, byClock, action, object, from, to), paging)
                .orElseThrow(ProblemException::notFound)
                .map(AuditEntryView::of)
                .answer(paging);
    }

    @Operation(
            operationId = "exportAuditTrail",
            summary = "The audit trail as a file",
            description = "With the times of the congress. " + FileDownload.WHAT_FORMATS_ARE)
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = FileFormat.CSV_TYPE, schema = @Schema(type = "string")),
                @Content(mediaType = FileFormat.XLSX_TYPE, schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping("/api/v1/congresses/{congress}/audit-trail." + FileDownload.FORMATS)
    void file(
            @PathVariable("congress") CongressId slug,
            @PathVariable String format,
            @RequestParam @Nullable UUID actor,
            @Parameter(description = BY_CLOCK) @RequestParam(defaultValue = "false") boolean byClock,
            @RequestParam @Nullable AuditAction action,
            @Parameter(description = OBJECT) @RequestParam @Nullable @Size(max = 100) String object,
            @Parameter(description = FROM) @RequestParam @Nullable LocalDate from,
            @Parameter(description = TO) @RequestParam @Nullable LocalDate to,
            @Parameter(description = FileWords.WHAT_LANGUAGE_DOES)
                    @RequestParam
                    @Nullable @Pattern(regexp = FileWords.LANGUAGES) String language,
            @Parameter(hidden = true) HttpServletResponse response,
            Caller caller)
            throws IOException {
        caller.organising(slug);
        if (!trail.knows(slug)) throw ProblemException.notFound();
        var words = languages.in(language);
        var download = FileDownload.of(slug, "audit-trail", format, words);
        var wanted = filter(actor, byClock, action, object, from, to);
        trail.write(slug, wanted, words, download.writer(), download.in(response));
    }

    private static TrailFilter filter(
            @Nullable UUID actor,
            boolean byClock,
            @Nullable AuditAction action,
            @Nullable String object,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return new TrailFilter(actor, byClock, action, object == null ? null : Typed.tidy(object), from, to);
    }
}
