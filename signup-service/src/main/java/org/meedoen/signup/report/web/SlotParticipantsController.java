package org.meedoen.signup.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.report.SlotParticipants;
import org.meedoen.signup.report.SlotParticipantsFile;
import org.meedoen.signup.report.SlotReports;
import org.meedoen.signup.sheet.Notation;
import org.meedoen.signup.sheet.web.SheetBody;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Participants")
@RestController
class SlotParticipantsController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final SlotReports reports;

    SlotParticipantsController(SlotReports reports) {
        this.reports = reports;
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

    @Operation(
            operationId = "exportSlotParticipants",
            summary = "The participants of a slot as a file for its host",
            description = "Names and organisations, no addresses, as a spreadsheet in the language of "
                    + "`Accept-Language` opens it.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = SheetBody.TYPE, schema = @Schema(type = "string")))
    @GetMapping("/api/v1/congresses/{congress}/slots/{id}/participants.csv")
    ResponseEntity<byte[]> file(@PathVariable("congress") CongressId slug, @PathVariable UUID id, Caller caller) {
        caller.organising(slug);
        var name = ContentDisposition.attachment()
                .filename(slug + "-participants.csv")
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(SlotParticipantsFile.of(found(slug, id), Notation.of(LocaleContextHolder.getLocale())));
    }

    private SlotParticipants found(CongressId congress, UUID slot) {
        return reports.participants(congress, new SlotId(slot)).orElseThrow(ProblemException::notFound);
    }
}
