package org.meedoen.signup.programme.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.programme.ProgrammeExport;
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

@Tag(name = "Programme")
@RestController
class ProgrammeExportController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ProgrammeExport exports;

    ProgrammeExportController(ProgrammeExport exports) {
        this.exports = exports;
    }

    @Operation(
            operationId = "exportProgramme",
            summary = "The programme as a file",
            description = "As a spreadsheet in the language of `Accept-Language` opens it. Imported again, it changes "
                    + "nothing.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = SheetBody.TYPE, schema = @Schema(type = "string")))
    @GetMapping("/api/v1/congresses/{congress}/programme.csv")
    ResponseEntity<byte[]> programme(@PathVariable("congress") CongressId slug, Caller caller) {
        caller.organising(slug);
        var notation = Notation.of(LocaleContextHolder.getLocale());
        var file = exports.of(slug, notation).orElseThrow(ProblemException::notFound);
        var name = ContentDisposition.attachment()
                .filename(slug + "-programme.csv")
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(file);
    }
}
