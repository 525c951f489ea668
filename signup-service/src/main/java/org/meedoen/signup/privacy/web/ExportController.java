package org.meedoen.signup.privacy.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.privacy.Exports;
import org.meedoen.signup.privacy.Exports.Export;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Signing in")
@RestController
class ExportController {

    private final Exports exports;

    ExportController(Exports exports) {
        this.exports = exports;
    }

    @Operation(
            operationId = "exportMe",
            summary = "Everything that is stored about me",
            description =
                    "Of the mailbox, and of all participants for whom it acts: by kind, in the order in which it came "
                            + "about. Nobody else is named. A browser offers it as a file.")
    @GetMapping("/api/v1/me/export")
    ResponseEntity<Export> export(Caller caller) {
        var export = exports.of(caller.account()).orElseThrow(ProblemException::signInNeeded);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"meedoen.json\"")
                .body(export);
    }
}
