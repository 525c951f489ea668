package org.meedoen.signup.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.Audited;
import org.meedoen.signup.report.SlotParticipants;
import org.meedoen.signup.report.SlotParticipantsFile;
import org.meedoen.signup.report.SlotReports;
import org.meedoen.signup.sheet.web.FileDownload;
import org.meedoen.signup.text.FileLanguages;
import org.meedoen.spreadsheet.FileFormat;
import org.meedoen.spreadsheet.FileWords;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Participants")
@RestController
class SlotParticipantsController {

    private final SlotReports reports;
    private final FileLanguages languages;

    SlotParticipantsController(SlotReports reports, FileLanguages languages) {
        this.reports = reports;
        this.languages = languages;
    }

    @Operation(
            operationId = "listSlotParticipants",
            summary = "Who has a place in a slot, and who waits",
            description = "Those with a place in order of name, those who wait in the order in which places are given.")
    @GetMapping("/api/v1/congresses/{congress}/slots/{id}/participants")
    ResponseEntity<SlotParticipants> participants(
            @PathVariable("congress") CongressId slug, @PathVariable UUID id, Caller caller) {
        caller.organising(slug);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(found(slug, id));
    }

    @Audited(AuditAction.DOWNLOAD_NAMES)
    @Operation(
            operationId = "exportSlotParticipants",
            summary = "The participants of a slot as a file for its host",
            description = "Names and organisations, no addresses. " + FileDownload.WHAT_FORMATS_ARE)
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = FileFormat.CSV_TYPE, schema = @Schema(type = "string")),
                @Content(mediaType = FileFormat.XLSX_TYPE, schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping("/api/v1/congresses/{congress}/slots/{id}/participants." + FileDownload.FORMATS)
    void file(
            @PathVariable("congress") CongressId slug,
            @PathVariable UUID id,
            @PathVariable String format,
            @Parameter(description = FileWords.WHAT_LANGUAGE_DOES)
                    @RequestParam
                    @Nullable @Pattern(regexp = FileWords.LANGUAGES) String language,
            @Parameter(hidden = true) HttpServletResponse response,
            Caller caller)
            throws IOException {
        caller.organising(slug);
        var participants = found(slug, id);
        var words = languages.in(language);
        var download = FileDownload.of(slug, "slot-participants", format, words);
        reports.recordDownload(slug, new SlotId(id), download.writer().format(), words);
        SlotParticipantsFile.write(participants, words, download.writer(), download.in(response));
    }

    private SlotParticipants found(CongressId congress, UUID slot) {
        return reports.participants(congress, new SlotId(slot)).orElseThrow(ProblemException::notFound);
    }
}
