package org.meedoen.signup.programme.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.programme.ProgrammeExport;
import org.meedoen.signup.sheet.web.FileDownload;
import org.meedoen.spreadsheet.FileFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Programme")
@RestController
class ProgrammeExportController {

    private final ProgrammeExport exports;

    ProgrammeExportController(ProgrammeExport exports) {
        this.exports = exports;
    }

    @Operation(
            operationId = "exportProgramme",
            summary = "The programme as a file",
            description = FileDownload.WHAT_FORMATS_ARE + " Imported again, it changes nothing.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = FileFormat.CSV_TYPE, schema = @Schema(type = "string")),
                @Content(mediaType = FileFormat.XLSX_TYPE, schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping("/api/v1/congresses/{congress}/programme." + FileDownload.FORMATS)
    void programme(
            @PathVariable("congress") CongressId slug,
            @PathVariable String format,
            @Parameter(hidden = true) HttpServletResponse response,
            Caller caller)
            throws IOException {
        caller.organising(slug);
        var programme = exports.of(slug).orElseThrow(ProblemException::notFound);
        var download = FileDownload.of(slug + "-programme", format);
        exports.write(programme, download.writer(), download.in(response));
    }
}
