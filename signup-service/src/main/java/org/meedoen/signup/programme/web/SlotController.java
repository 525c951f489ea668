package org.meedoen.signup.programme.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.http.Caller;
import org.meedoen.http.EntityTags;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.http.Problems;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.Audited;
import org.meedoen.signup.programme.Programmes;
import org.meedoen.signup.programme.SlotChanges;
import org.meedoen.signup.programme.SlotInProgramme;
import org.meedoen.signup.text.InvalidFields;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Programme")
@RestController
@RequestMapping("/api/v1/congresses/{congress}/slots/{id}")
class SlotController {

    private final Programmes programmes;
    private final SlotChanges changes;
    private final EntityTags tags;
    private final Problems problems;
    private final InvalidFields fields;

    SlotController(
            Programmes programmes, SlotChanges changes, EntityTags tags, Problems problems, InvalidFields fields) {
        this.programmes = programmes;
        this.changes = changes;
        this.tags = tags;
        this.problems = problems;
        this.fields = fields;
    }

    @Operation(
            operationId = "getSlot",
            summary = "A slot, to be changed",
            description = "As in the programme. Its `ETag` is for `If-Match` of a change.")
    @ApiResponse(
            responseCode = "200",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = SlotView.class)))
    @GetMapping
    ResponseEntity<SlotView> slot(@PathVariable("congress") CongressId slug, @PathVariable UUID id, Caller caller) {
        caller.organising(slug);
        return programmes.slot(slug, new SlotId(id)).map(this::view).orElseThrow(ProblemException::notFound);
    }

    @Audited(AuditAction.CHANGE_SLOT)
    @Operation(
            operationId = "changeSlot",
            summary = "Changes a slot",
            description =
                    "Absent fields do not change. Nobody loses a place. With `If-Match`, a slot that somebody else has "
                            + "changed is left alone, unless it is already as wanted.")
    @ProblemResponse(
            status = 409,
            types = {"slot-cancelled"})
    @ProblemResponse(
            status = 412,
            types = {"changed-meanwhile"})
    @PatchMapping
    @ApiResponse(
            responseCode = "200",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = SlotView.class)))
    ResponseEntity<?> change(
            @PathVariable("congress") CongressId slug,
            @PathVariable UUID id,
            @Parameter(description = EntityTags.CONDITION)
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String ifMatch,
            @Valid @RequestBody SlotRequest request,
            Caller caller) {
        caller.organising(slug);
        if (request.halfACoordinate()) return wrong("meetingPoint", "half-a-coordinate");
        if (request.momentWithoutQuota()) return wrong("perOrganisation", "moment-without-quota");
        if (request.momentWithoutSetAside()) return wrong("setAside", "moment-without-set-aside");
        return switch (changes.revise(
                slug, new SlotId(id), tags.expectedBy(ifMatch, SlotView::of), request::appliedTo)) {
            case SlotChanges.Changed(var slot) -> view(slot);
            case SlotChanges.UnknownSlot() -> throw ProblemException.notFound();
            case SlotChanges.CalledOff() -> problems.problem(HttpStatus.CONFLICT, "slot-cancelled", Map.of());
            case SlotChanges.ChangedMeanwhile() -> changedMeanwhile();
            case SlotChanges.EndsBeforeStart() -> wrong("end", "end-before-start");
            case SlotChanges.DayOutsideCongress() -> wrong("start", "day-outside-congress");
            case SlotChanges.MoreSetAsideThanPlaces() -> wrong("setAside", "more-set-aside-than-places");
        };
    }

    @Audited(AuditAction.CANCEL_SLOT)
    @Operation(
            operationId = "cancelSlot",
            summary = "Cancels a slot",
            description =
                    "All sign-ups for it are cancelled, and the participants are mailed, without a reason. Repeating it has "
                            + "no effect. With `If-Match`, a slot that somebody else has changed is left alone.")
    @ProblemResponse(
            status = 412,
            types = {"changed-meanwhile"})
    @DeleteMapping
    @ApiResponse(responseCode = "204", content = @Content)
    ResponseEntity<?> callOff(
            @PathVariable("congress") CongressId slug,
            @PathVariable UUID id,
            @Parameter(description = EntityTags.CONDITION)
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String ifMatch,
            Caller caller) {
        caller.organising(slug);
        return switch (changes.callOff(slug, new SlotId(id), tags.expectedBy(ifMatch, SlotView::of), null)) {
            case SlotChanges.CalledOff() -> ResponseEntity.noContent().build();
            case SlotChanges.UnknownSlot() -> throw ProblemException.notFound();
            case SlotChanges.ChangedMeanwhile() -> changedMeanwhile();
        };
    }

    private ResponseEntity<SlotView> view(SlotInProgramme known) {
        var view = SlotView.of(known);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(tags.of(view))
                .body(view);
    }

    private ResponseEntity<?> changedMeanwhile() {
        return problems.problem(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile", Map.of());
    }

    private ResponseEntity<?> wrong(String field, String flaw) {
        return fields.problem(new InvalidFields.Wrong(field, flaw));
    }
}
