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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.Audited;
import org.meedoen.signup.report.Report;
import org.meedoen.signup.report.ReportFilter;
import org.meedoen.signup.report.ReportSummary;
import org.meedoen.signup.report.Reports;
import org.meedoen.signup.sheet.web.FileDownload;
import org.meedoen.signup.text.FileLanguages;
import org.meedoen.spreadsheet.FileFormat;
import org.meedoen.spreadsheet.FileWords;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Overview")
@RestController
@RequestMapping("/api/v1/congresses/{congress}/reports")
class ReportController {

    private final Reports reports;
    private final FileLanguages languages;

    ReportController(Reports reports, FileLanguages languages) {
        this.reports = reports;
        this.languages = languages;
    }

    record ReportList(List<ReportSummary> reports) {}

    @Operation(
            operationId = "listReports",
            summary = "What organisers can download",
            description = "With the number of rows of each, and what it says about people.")
    @GetMapping
    ResponseEntity<ReportList> all(@PathVariable("congress") CongressId slug, Caller caller) {
        caller.organising(slug);
        var all = reports.of(slug).orElseThrow(ProblemException::notFound);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new ReportList(all));
    }

    @Audited(AuditAction.DOWNLOAD_REPORT)
    @Operation(
            operationId = "downloadReport",
            summary = "A report as a file",
            description = "The reports of participants and organisations change nothing when they are imported again. "
                    + FileDownload.WHAT_FORMATS_ARE)
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = FileFormat.CSV_TYPE, schema = @Schema(type = "string")),
                @Content(mediaType = FileFormat.XLSX_TYPE, schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping("/{report}." + FileDownload.FORMATS)
    void file(
            @PathVariable("congress") CongressId slug,
            @Parameter(description = "As in the list of reports.") @PathVariable String report,
            @PathVariable String format,
            @Parameter(description = "Only what is on that day.") @RequestParam @Nullable LocalDate day,
            @Parameter(description = "Only what is about that slot.") @RequestParam @Nullable UUID slot,
            @Parameter(description = FileWords.WHAT_LANGUAGE_DOES)
                    @RequestParam
                    @Nullable @Pattern(regexp = FileWords.LANGUAGES) String language,
            @Parameter(hidden = true) HttpServletResponse response,
            Caller caller)
            throws IOException {
        caller.organising(slug);
        var wanted = Report.withKey(report).orElseThrow(ProblemException::notFound);
        var filter = new ReportFilter(day, slot == null ? null : new SlotId(slot));
        var words = languages.in(language);
        var download = FileDownload.of(slug, report, format, words);
        reports.recordDownload(slug, wanted, download.writer().format(), words);
        reports.write(slug, wanted, filter, words, download.writer(), download.in(response));
    }
}
