package org.meedoen.signup.programme.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.meedoen.signup.programme.SessionCancellations;
import org.meedoen.signup.programme.SlotChanges;
import org.meedoen.signup.text.OneLine;
import org.meedoen.signup.text.Translated;
import org.meedoen.signup.text.Typed;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Programme")
@RestController
class CancellationController {

    record Cancellation(@NotNull @Valid Reason reason) {}

    record Reason(
            @NotNull @OneLine(max = 500) String nl,
            @Nullable @OneLine(max = 500) String en) {

        Translated text() {
            return new Translated(Typed.tidy(nl), en == null ? null : Typed.tidy(en));
        }
    }

    private final SlotChanges changes;
    private final SessionCancellations sessions;
    private final EntityTags tags;
    private final Problems problems;

    CancellationController(SlotChanges changes, SessionCancellations sessions, EntityTags tags, Problems problems) {
        this.changes = changes;
        this.sessions = sessions;
        this.tags = tags;
        this.problems = problems;
    }

    @Audited(AuditAction.CANCEL_SLOT)
    @Operation(
            operationId = "cancelSlotWithReason",
            summary = "Cancels a slot, with a reason",
            description =
                    "As `DELETE` of the slot. Everybody can read the reason, and the mail to the participants states it. The "
                            + "reason of a slot that is cancelled already is not replaced.")
    @ProblemResponse(
            status = 412,
            types = {"changed-meanwhile"})
    @PutMapping("/api/v1/congresses/{congress}/slots/{id}/cancellation")
    @ApiResponse(responseCode = "204", content = @Content)
    ResponseEntity<?> callOff(
            @PathVariable("congress") CongressId slug,
            @PathVariable UUID id,
            @Parameter(description = EntityTags.CONDITION)
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String ifMatch,
            @Valid @RequestBody Cancellation cancellation,
            Caller caller) {
        caller.organising(slug);
        return switch (changes.callOff(
                slug,
                new SlotId(id),
                tags.expectedBy(ifMatch, SlotView::of),
                cancellation.reason().text())) {
            case SlotChanges.CalledOff() -> ResponseEntity.noContent().build();
            case SlotChanges.UnknownSlot() -> throw ProblemException.notFound();
            case SlotChanges.ChangedMeanwhile() ->
                problems.problem(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile", Map.of());
        };
    }

    @Audited(AuditAction.CANCEL_SESSION)
    @Operation(
            operationId = "cancelSession",
            summary = "Cancels all slots of a session, with one reason",
            description =
                    "Those that have begun, or are cancelled already, stay as they are. Repeating it has no effect.")
    @PutMapping("/api/v1/congresses/{congress}/sessions/{id}/cancellation")
    @ApiResponse(responseCode = "204", content = @Content)
    ResponseEntity<?> callOffAll(
            @PathVariable("congress") CongressId slug,
            @PathVariable UUID id,
            @Valid @RequestBody Cancellation cancellation,
            Caller caller) {
        caller.organising(slug);
        if (!sessions.callOff(slug, id, cancellation.reason().text())) throw ProblemException.notFound();
        return ResponseEntity.noContent().build();
    }
}
