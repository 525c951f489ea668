package org.meedoen.notification.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.notification.delivery.MailReportWords;
import org.meedoen.notification.delivery.persistence.MailReport;
import org.meedoen.notification.mail.CongressTimeZones;
import org.meedoen.spreadsheet.FileFormat;
import org.meedoen.spreadsheet.FileWords;
import org.meedoen.spreadsheet.Formula;
import org.meedoen.spreadsheet.RowWriter;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For organisers: the mails as a file, which is sent while it is written. */
@Tag(name = "Overview")
@RestController
class MailReportController {

    private final MailReport mails;
    private final CongressTimeZones timeZones;

    MailReportController(MailReport mails, CongressTimeZones timeZones) {
        this.mails = mails;
        this.timeZones = timeZones;
    }

    @Operation(
            operationId = "downloadMailReport",
            summary = "The mails as a file",
            description =
                    "With the times of the congress, and without names and addresses: the ids are those in the other "
                            + "reports. `csv` as a spreadsheet in the language of `Accept-Language` opens it, or `xlsx`.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = FileFormat.CSV_TYPE, schema = @Schema(type = "string")),
                @Content(mediaType = FileFormat.XLSX_TYPE, schema = @Schema(type = "string", format = "binary"))
            })
    @GetMapping("/api/v1/congresses/{congress}/reports/mails.{format:csv|xlsx}")
    void file(
            @PathVariable CongressId congress,
            @PathVariable String format,
            @Parameter(description = FileWords.WHAT_LANGUAGE_DOES)
                    @RequestParam
                    @Nullable @Pattern(regexp = FileWords.LANGUAGES) String language,
            @Parameter(hidden = true) HttpServletResponse response,
            @Parameter(hidden = true) Caller caller)
            throws IOException {
        caller.organising(congress);
        var wanted = FileFormat.withExtension(format).orElseThrow(ProblemException::notFound);
        var zone = timeZones.of(congress).orElseThrow(ProblemException::notFound);
        var words = MailReportWords.in(language);
        describe(response, congress + "-" + words.name("mails") + "." + wanted.extension(), wanted);
        try (var writer = RowWriter.to(response.getOutputStream(), wanted, separator(language))) {
            writer.write(words.headings("mails", MailReport.COLUMNS));
            mails.<IOException>read(congress, zone, all -> {
                for (var row : (Iterable<List<String>>) all::iterator) writer.write(cells(row, words));
            });
        }
    }

    private static List<String> cells(List<String> row, FileWords words) {
        return IntStream.range(0, row.size())
                .mapToObj(index -> cell(MailReport.COLUMNS.get(index), row.get(index), words))
                .toList();
    }

    private static String cell(String column, String value, FileWords words) {
        return switch (column) {
            case "kind", "state", "reason" -> words.word(column, value);
            default -> Formula.quoted(value);
        };
    }

    private static void describe(HttpServletResponse response, String name, FileFormat format) {
        var file = ContentDisposition.attachment().filename(name).build();
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.toString());
    }

    /** Of which spreadsheet programs in that language need not ask. */
    private static char separator(@Nullable String language) {
        var asked = LocaleContextHolder.getLocale().getLanguage();
        return "nl".equals(language == null ? asked : language) ? ';' : ',';
    }
}
