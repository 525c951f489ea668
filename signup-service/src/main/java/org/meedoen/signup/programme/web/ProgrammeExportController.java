package org.meedoen.signup.programme.web;

import java.nio.charset.StandardCharsets;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.programme.ProgrammeExport;
import org.meedoen.signup.sheet.Notation;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProgrammeExportController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ProgrammeExport exports;

    ProgrammeExportController(ProgrammeExport exports) {
        this.exports = exports;
    }

    /** The file that, brought in again, changes nothing; as a spreadsheet in the organiser's language opens it. */
    @GetMapping("/api/v1/congresses/{congress}/programme.csv")
    ResponseEntity<byte[]> programme(@PathVariable("congress") String slug, Caller caller) {
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
