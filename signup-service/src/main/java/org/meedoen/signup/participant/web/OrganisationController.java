package org.meedoen.signup.participant.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.http.Paging;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.Audited;
import org.meedoen.signup.participant.Organisation;
import org.meedoen.signup.participant.Organisations;
import org.meedoen.signup.sheet.web.ImportRequest;
import org.meedoen.signup.sheet.web.SheetBody;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Participants")
@RestController
@RequestMapping("/api/v1/congresses/{congress}/organisations")
class OrganisationController {

    private final Organisations organisations;
    private final SheetBody body;
    private final ImportResponses responses;

    OrganisationController(Organisations organisations, SheetBody body, ImportResponses responses) {
        this.organisations = organisations;
        this.body = body;
        this.responses = responses;
    }

    @Operation(
            operationId = "listOrganisations",
            summary = "The organisations that participants come from",
            description = "In order of name.")
    @GetMapping
    ResponseEntity<List<Organisation>> all(@PathVariable("congress") CongressId slug, @Valid Paging paging) {
        return organisations
                .of(slug, paging)
                .orElseThrow(ProblemException::notFound)
                .answer(paging);
    }

    @Audited(AuditAction.IMPORT_ORGANISATIONS)
    @Operation(
            operationId = "importOrganisations",
            summary = "Renames and adds organisations",
            description =
                    "Removes none. Answers what changes and how many people are mailed. The file is CSV in UTF-8, with "
                            + "commas or semicolons, or an Excel workbook (XLSX), at most 5 MB, and the whole of it is "
                            + "checked before anything is stored. As JSON, the file comes with decisions about its "
                            + "headings, cells and lines.")
    @ProblemResponse(
            status = 400,
            types = {"import-mistakes"})
    @ProblemResponse(
            status = 412,
            types = {"changed-meanwhile"})
    @ApiResponse(
            responseCode = "200",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = ImportResponses.Imported.class)))
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
        var result = organisations.take(slug, body.read(request), dryRun, responses.expectedBy(ifMatch));
        return responses.to(result.orElseThrow(ProblemException::notFound));
    }
}
