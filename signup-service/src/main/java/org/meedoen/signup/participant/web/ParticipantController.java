package org.meedoen.signup.participant.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.participant.ParticipantChanges;
import org.meedoen.signup.participant.ParticipantImport;
import org.meedoen.signup.participant.ParticipantPage;
import org.meedoen.signup.participant.Participants;
import org.meedoen.signup.sheet.web.SheetBody;
import org.meedoen.signup.text.Typed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/congresses/{congress}/participants")
class ParticipantController {

    private final Participants participants;
    private final ParticipantImport list;
    private final ParticipantChanges changes;
    private final ParticipantResponses responses;
    private final ImportResponses importResponses;

    ParticipantController(
            Participants participants,
            ParticipantImport list,
            ParticipantChanges changes,
            ParticipantResponses responses,
            ImportResponses importResponses) {
        this.participants = participants;
        this.list = list;
        this.changes = changes;
        this.responses = responses;
        this.importResponses = importResponses;
    }

    /**
     * In order of name. {@code Total-Count} is the number on all pages, {@code Link} leads to the others.
     *
     * @param search a part of a name, an address or an organisation's name
     */
    @GetMapping
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(array = @ArraySchema(schema = @Schema(implementation = ParticipantResponses.View.class))))
    ResponseEntity<List<ParticipantResponses.View>> some(
            @PathVariable("congress") String slug,
            @RequestParam(defaultValue = "") @Size(max = 200) String search,
            @RequestParam(defaultValue = "1000") @Min(1) @Max(1000) int limit,
            @RequestParam(defaultValue = "1") @Min(1) @Max(1_000_000) int page,
            Caller caller) {
        caller.organising(slug);
        var wanted = new ParticipantPage.Wanted(Typed.tidy(search), limit, page);
        var found = participants.ofCongress(slug, wanted).orElseThrow(ProblemException::notFound);
        return responses.of(slug, wanted, found);
    }

    @GetMapping("/{id}")
    ParticipantResponses.View one(@PathVariable("congress") String slug, @PathVariable UUID id, Caller caller) {
        caller.organising(slug);
        return participants.find(slug, id).map(ParticipantResponses.View::of).orElseThrow(ProblemException::notFound);
    }

    /** Absent fields stay as they are, and so do the sign-ups. */
    @PatchMapping("/{id}")
    @ApiResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ParticipantResponses.View.class)))
    ResponseEntity<?> correct(
            @PathVariable("congress") String slug,
            @PathVariable UUID id,
            @Valid @RequestBody ParticipantRequest request,
            Caller caller) {
        caller.organising(slug);
        return responses.of(changes.correct(slug, id, request::appliedTo));
    }

    /** Removes a participant: their sign-ups end, their places are given to others, personal data is erased. */
    @DeleteMapping("/{id}")
    @ApiResponse(responseCode = "204", content = @Content)
    ResponseEntity<Void> remove(@PathVariable("congress") String slug, @PathVariable UUID id, Caller caller) {
        caller.organising(slug);
        if (!changes.remove(slug, id)) throw ProblemException.notFound();
        return ResponseEntity.noContent().build();
    }

    @PutMapping(consumes = SheetBody.TYPE)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = SheetBody.TYPE, schema = @Schema(type = "string")))
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ImportResponses.Imported.class)))
    ResponseEntity<?> take(
            @PathVariable("congress") String slug,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @Parameter(hidden = true) InputStream body,
            Caller caller)
            throws IOException {
        caller.organising(slug);
        var result = list.take(slug, SheetBody.read(body), dryRun);
        return importResponses.to(result.orElseThrow(ProblemException::notFound));
    }
}
