package org.meedoen.signup.programme.web;

import static org.springframework.http.HttpHeaders.ACCEPT_ENCODING;
import static org.springframework.http.HttpHeaders.CONTENT_ENCODING;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.http.EntityTags;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.Audited;
import org.meedoen.signup.congress.Publications;
import org.meedoen.signup.programme.ConcernedPeople;
import org.meedoen.signup.programme.ProgrammeChange;
import org.meedoen.signup.programme.ProgrammeEdit;
import org.meedoen.signup.programme.ProgrammeImport;
import org.meedoen.signup.sheet.Counts;
import org.meedoen.signup.sheet.Notation;
import org.meedoen.signup.sheet.web.ImportMistakes;
import org.meedoen.signup.sheet.web.ImportRequest;
import org.meedoen.signup.sheet.web.ReadFileView;
import org.meedoen.signup.sheet.web.SheetBody;
import org.meedoen.signup.sheet.web.ToldRemark;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Programme")
@RestController
@RequestMapping("/api/v1/congresses/{congress}/programme")
class ProgrammeController {

    /** Gzip is listed, and not excluded by {@code q=0}. */
    private static final Pattern GZIP = Pattern.compile("gzip *(; *q *= *(1.*|0\\.0*[1-9]\\d*))?");

    @Schema(name = "ImportedProgramme")
    record ImportedView(
            Counts sessions,
            Counts slots,
            List<ProgrammeChange> changes,

            @Schema(
                    description =
                            "The cells that were edited after the last import, and for which the file has another value.")
            List<ProgrammeEdit> edited,

            ConcernedPeople people,
            List<ToldRemark> warnings,
            ReadFileView file) {}

    private final PublicProgramme programme;
    private final Publications publications;
    private final ProgrammeImport imports;
    private final SheetBody body;
    private final ImportMistakes mistakes;
    private final EntityTags tags;

    ProgrammeController(
            PublicProgramme programme,
            Publications publications,
            ProgrammeImport imports,
            SheetBody body,
            ImportMistakes mistakes,
            EntityTags tags) {
        this.programme = programme;
        this.publications = publications;
        this.imports = imports;
        this.body = body;
        this.mistakes = mistakes;
        this.tags = tags;
    }

    @Operation(
            operationId = "getProgramme",
            summary = "Sessions with their slots",
            description = "The same bytes for everybody, with an `ETag`.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> programme(
            @PathVariable("congress") CongressId slug,
            @Parameter(hidden = true) @RequestHeader(name = ACCEPT_ENCODING, defaultValue = "") String encodings) {
        var rendered = programme.of(slug).orElseThrow(ProblemException::notFound);
        var answer = ResponseEntity.ok()
                .cacheControl(cacheControl(slug))
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(rendered.etag());
        return takesGzip(encodings)
                ? answer.header(CONTENT_ENCODING, "gzip").body(rendered.zipped())
                : answer.body(rendered.bytes());
    }

    /** A draft must not be cached, as only its organisers may see it. */
    private CacheControl cacheControl(CongressId slug) {
        return publications.isPublic(slug) ? CacheControl.noCache().cachePublic() : CacheControl.noStore();
    }

    private static boolean takesGzip(String encodings) {
        return Stream.of(encodings.split(",")).map(String::strip).anyMatch(GZIP.asMatchPredicate());
    }

    @Audited(AuditAction.IMPORT_PROGRAMME)
    @Operation(
            operationId = "importProgramme",
            summary = "Adds and changes sessions and slots",
            description =
                    "Answers what changes and how many people are mailed. The file is CSV in UTF-8, with commas or "
                            + "semicolons, or an Excel workbook (XLSX), at most 5 MB, and the whole of it is checked "
                            + "before anything is stored. As JSON, the file comes with decisions about its headings, "
                            + "cells and lines, and about cells that were edited after the last import. Without them, "
                            + "the values in the file count.")
    @ProblemResponse(
            status = 400,
            types = {"import-mistakes"})
    @ProblemResponse(
            status = 412,
            types = {"changed-meanwhile"})
    @ApiResponse(
            responseCode = "200",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = ImportedView.class)))
    @PutMapping(consumes = {SheetBody.TYPE, SheetBody.WORKBOOK, SheetBody.DECIDED})
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = {
                @Content(mediaType = SheetBody.TYPE, schema = @Schema(type = "string")),
                @Content(mediaType = SheetBody.WORKBOOK, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = SheetBody.DECIDED, schema = @Schema(implementation = ImportRequest.class))
            })
    ResponseEntity<?> take(
            @PathVariable("congress") CongressId slug,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(description = SheetBody.CONDITION)
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String ifMatch,
            HttpServletRequest request,
            Caller caller)
            throws IOException {
        caller.organising(slug);
        var expected = tags.expectedBy(ifMatch, this::view);
        var result = imports.run(slug, body.read(request), notation(), dryRun, expected)
                .orElseThrow(ProblemException::notFound);
        return switch (result) {
            case ProgrammeImport.Imported imported -> answer(view(imported));
            case ProgrammeImport.Refused refused ->
                mistakes.problem(refused.mistakes(), refused.file(), refused.move(), refused.edited());
            case ProgrammeImport.ChangedMeanwhile() -> mistakes.changedMeanwhile();
        };
    }

    private ResponseEntity<ImportedView> answer(ImportedView view) {
        return ResponseEntity.ok().eTag(tags.of(view)).body(view);
    }

    private ImportedView view(ProgrammeImport.Imported imported) {
        return new ImportedView(
                imported.sessions(),
                imported.slots(),
                imported.changes(),
                imported.edited(),
                imported.people(),
                mistakes.warnings(imported.warnings(), imported.file()),
                ReadFileView.of(imported.file()));
    }

    private static Notation notation() {
        return Notation.of(LocaleContextHolder.getLocale());
    }
}
