package org.meedoen.signup.programme.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.io.InputStream;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.csv.web.CsvBody;
import org.meedoen.signup.csv.web.ImportMistakes;
import org.meedoen.signup.programme.ProgrammeImport;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/congresses/{slug}/programme")
class ProgrammeController {

    private final PublicProgramme programme;
    private final ProgrammeImport imports;
    private final ImportMistakes mistakes;

    ProgrammeController(PublicProgramme programme, ProgrammeImport imports, ImportMistakes mistakes) {
        this.programme = programme;
        this.imports = imports;
        this.mistakes = mistakes;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> programme(@PathVariable String slug) {
        var rendered = programme.of(slug).orElseThrow(ProblemException::notFound);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(rendered.etag())
                .body(rendered.bytes());
    }

    /** The whole file is checked first; nothing is stored unless all of it is right. */
    @PutMapping(consumes = CsvBody.TYPE)
    ResponseEntity<?> take(
            @PathVariable String slug,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(hidden = true) InputStream body,
            Caller caller)
            throws IOException {
        caller.organising(slug);
        var result = imports.run(slug, CsvBody.read(body), dryRun).orElseThrow(ProblemException::notFound);
        return switch (result) {
            case ProgrammeImport.Imported imported -> ResponseEntity.ok(imported);
            case ProgrammeImport.Refused refused -> mistakes.problem(refused.mistakes());
        };
    }
}
