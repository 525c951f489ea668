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
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.http.Caller;
import org.meedoen.http.Paging;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.Audited;
import org.meedoen.signup.participant.ParticipantChanges;
import org.meedoen.signup.participant.ParticipantImport;
import org.meedoen.signup.participant.Participants;
import org.meedoen.signup.sheet.web.ImportRequest;
import org.meedoen.signup.sheet.web.SheetBody;
import org.meedoen.signup.text.Typed;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Participants")
@RestController
@RequestMapping("/api/v1/congresses/{congress}/participants")
class ParticipantController {

    private final Participants participants;
    private final ParticipantImport list;
    private final SheetBody body;
    private final ParticipantChanges changes;
    private final ParticipantResponses responses;
    private final ImportResponses importResponses;

    ParticipantController(
            Participants participants,
            ParticipantImport list,
            SheetBody body,
            ParticipantChanges changes,
            ParticipantResponses responses,
            ImportResponses importResponses) {
        this.participants = participants;
        this.list = list;
        this.body = body;
        this.changes = changes;
        this.responses = responses;
        this.importResponses = importResponses;
    }

    /** @param search a part of a name, an address or an organisation's name */
    @Operation(operationId = "listParticipants", summary = "Who takes part", description = "In order of name.")
    @GetMapping
    ResponseEntity<List<ParticipantResponses.View>> some(
            @PathVariable("congress") CongressId slug,
            @RequestParam(defaultValue = "") @Size(max = 200) String search,
            @Valid Paging paging,
            Caller caller) {
        caller.organising(slug);
        var found = participants.ofCongress(slug, Typed.tidy(search), paging);
        return found.orElseThrow(ProblemException::notFound)
                .map(ParticipantResponses.View::of)
                .answer(paging);
    }

    @Operation(operationId = "getParticipant", summary = "One participant")
    @GetMapping("/{id}")
    ParticipantResponses.View one(@PathVariable("congress") CongressId slug, @PathVariable UUID id, Caller caller) {
        caller.organising(slug);
        return participants
                .find(slug, new ParticipantId(id))
                .map(ParticipantResponses.View::of)
                .orElseThrow(ProblemException::notFound);
    }

    @Audited(AuditAction.CHANGE_PARTICIPANT)
    @Operation(
            operationId = "changeParticipant",
            summary = "Corrects a participant",
            description = "Absent fields do not change. The sign-ups are kept.")
    @ProblemResponse(
            status = 409,
            types = {"known-participant"})
    @PatchMapping("/{id}")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ParticipantResponses.View.class)))
    ResponseEntity<?> correct(
            @PathVariable("congress") CongressId slug,
            @PathVariable UUID id,
            @Valid @RequestBody ParticipantRequest request,
            Caller caller) {
        caller.organising(slug);
        return responses.of(changes.correct(slug, new ParticipantId(id), request::appliedTo));
    }

    @Audited(AuditAction.REMOVE_PARTICIPANT)
    @Operation(
            operationId = "removeParticipant",
            summary = "Takes somebody off the list",
            description = "Their sign-ups end, their places go to others, and what is personal is erased.")
    @DeleteMapping("/{id}")
    @ApiResponse(responseCode = "204", content = @Content)
    ResponseEntity<Void> remove(@PathVariable("congress") CongressId slug, @PathVariable UUID id, Caller caller) {
        caller.organising(slug);
        if (!changes.remove(slug, new ParticipantId(id))) throw ProblemException.notFound();
        return ResponseEntity.noContent().build();
    }

    @Audited(AuditAction.IMPORT_PARTICIPANTS)
    @Operation(
            operationId = "importParticipants",
            summary = "Adds and corrects participants",
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
    @PutMapping(consumes = {SheetBody.TYPE, SheetBody.WORKBOOK, SheetBody.DECIDED})
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = {
                @Content(mediaType = SheetBody.TYPE, schema = @Schema(type = "string")),
                @Content(mediaType = SheetBody.WORKBOOK, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = SheetBody.DECIDED, schema = @Schema(implementation = ImportRequest.class))
            })
    @ApiResponse(
            responseCode = "200",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = ImportResponses.Imported.class)))
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
        var result = list.take(slug, body.read(request), dryRun, importResponses.expectedBy(ifMatch));
        return importResponses.to(result.orElseThrow(ProblemException::notFound));
    }
}
