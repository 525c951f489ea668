package org.meedoen.signup.programme.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.http.Problems;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.Audited;
import org.meedoen.signup.programme.SlotChanges;
import org.meedoen.signup.text.InvalidFields;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Programme")
@RestController
@RequestMapping("/api/v1/congresses/{congress}/slots/{id}")
class SlotController {

    private final SlotChanges changes;
    private final Problems problems;
    private final InvalidFields fields;

    SlotController(SlotChanges changes, Problems problems, InvalidFields fields) {
        this.changes = changes;
        this.problems = problems;
        this.fields = fields;
    }

    @Audited(AuditAction.CHANGE_SLOT)
    @Operation(
            operationId = "changeSlot",
            summary = "Changes a slot",
            description = "Absent fields do not change. Nobody loses a place.")
    @ProblemResponse(
            status = 409,
            types = {"slot-cancelled"})
    @PatchMapping
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SlotView.class)))
    ResponseEntity<?> change(
            @PathVariable("congress") CongressId slug,
            @PathVariable UUID id,
            @Valid @RequestBody SlotRequest request,
            Caller caller) {
        caller.organising(slug);
        if (request.halfACoordinate()) return wrong("meetingPoint", "half-a-coordinate");
        if (request.momentWithoutQuota()) return wrong("perOrganisation", "moment-without-quota");
        return switch (changes.revise(slug, new SlotId(id), request::appliedTo)) {
            case SlotChanges.Changed(var congress, var session, var slot) ->
                ResponseEntity.ok(SlotView.of(congress, session, slot));
            case SlotChanges.UnknownSlot() -> throw ProblemException.notFound();
            case SlotChanges.CalledOff() -> problems.problem(HttpStatus.CONFLICT, "slot-cancelled", Map.of());
            case SlotChanges.EndsBeforeStart() -> wrong("end", "end-before-start");
            case SlotChanges.DayOutsideCongress() -> wrong("start", "day-outside-congress");
        };
    }

    @Audited(AuditAction.CANCEL_SLOT)
    @Operation(
            operationId = "cancelSlot",
            summary = "Cancels a slot",
            description =
                    "All sign-ups for it are cancelled, and the participants are mailed. Repeating it has no effect.")
    @DeleteMapping
    @ApiResponse(responseCode = "204", content = @Content)
    ResponseEntity<Void> callOff(@PathVariable("congress") CongressId slug, @PathVariable UUID id, Caller caller) {
        caller.organising(slug);
        if (!changes.callOff(slug, new SlotId(id))) throw ProblemException.notFound();
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<?> wrong(String field, String flaw) {
        return fields.problem(new InvalidFields.Wrong(field, flaw));
    }
}
