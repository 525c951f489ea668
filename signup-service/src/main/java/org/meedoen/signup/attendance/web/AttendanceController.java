package org.meedoen.signup.attendance.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SignupId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.http.Problems;
import org.meedoen.signup.attendance.Attendance;
import org.meedoen.signup.attendance.SlotAttendance;
import org.meedoen.signup.attendance.Tick;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Attendance")
@RestController
@RequestMapping("/api/v1/congresses/{congress}")
class AttendanceController {

    private static final String MOMENT =
            "The moment of the tick, if it is sent later. The tick with the latest moment counts.";

    private final Attendance attendance;
    private final Problems problems;

    AttendanceController(Attendance attendance, Problems problems) {
        this.attendance = attendance;
        this.problems = problems;
    }

    @Schema(name = "TickRequest")
    record TickRequest(
            @Schema(description = MOMENT) @Nullable Instant at) {}

    record CongressAttendance(List<SlotAttendance> slots) {}

    @Operation(
            operationId = "listAttendance",
            summary = "How many of those with a place came, for each slot",
            description = "Slots in which nobody has a place are left out.")
    @GetMapping("/attendance")
    ResponseEntity<CongressAttendance> counts(@PathVariable("congress") CongressId slug, Caller caller) {
        caller.organising(slug);
        var counts = attendance.counts(slug).orElseThrow(ProblemException::notFound);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new CongressAttendance(counts));
    }

    @Operation(
            operationId = "tickOff",
            summary = "Ticks somebody off at the door",
            description = "Who did it and when is stored. Repeating it has no effect.")
    @ProblemResponse(
            status = 409,
            types = {"has-no-place"})
    @PutMapping("/signups/{id}/attendance")
    @ApiResponse(responseCode = "204", content = @Content)
    ResponseEntity<?> tick(
            @PathVariable("congress") CongressId slug,
            @PathVariable UUID id,
            @Valid @RequestBody TickRequest request,
            Caller caller) {
        return store(slug, id, true, request.at(), caller);
    }

    @Operation(
            operationId = "undoTick",
            summary = "Undoes that somebody was ticked off",
            description = "Who did it and when is stored. Repeating it has no effect.")
    @DeleteMapping("/signups/{id}/attendance")
    @ApiResponse(responseCode = "204", content = @Content)
    ResponseEntity<?> undo(
            @PathVariable("congress") CongressId slug,
            @PathVariable UUID id,
            @Parameter(description = MOMENT) @RequestParam @Nullable Instant at,
            Caller caller) {
        return store(slug, id, false, at, caller);
    }

    private ResponseEntity<?> store(CongressId slug, UUID id, boolean present, @Nullable Instant at, Caller caller) {
        caller.organising(slug);
        return switch (attendance.store(new Tick(slug, new SignupId(id), present, at, caller.account()))) {
            case STORED -> ResponseEntity.noContent().build();
            case HAS_NO_PLACE -> problems.problem(HttpStatus.CONFLICT, "has-no-place", Map.of());
            case UNKNOWN -> throw ProblemException.notFound();
        };
    }
}
