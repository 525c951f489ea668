package org.meedoen.capacity.whatif;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For the congress's organisers. */
@Tag(name = "Programme")
@RestController
@RequestMapping("/api/v1/congresses/{congress}/slots/{id}/what-if")
class WhatIfController {

    private final WhatIfs whatIfs;

    WhatIfController(WhatIfs whatIfs) {
        this.whatIfs = whatIfs;
    }

    @Operation(
            operationId = "considerSlotChange",
            summary = "What would follow from a change of a slot",
            description =
                    "Decides by the rules by which places are given out, on the places as they are now, and stores nothing.")
    @GetMapping
    ResponseEntity<WhatIf> whatIf(
            @PathVariable CongressId congress,
            @PathVariable UUID id,
            @Valid ConsideredChange change,
            @Parameter(hidden = true) Caller caller) {
        caller.organising(congress);
        return fresh(whatIfs.of(congress, new SlotId(id), change));
    }

    @Operation(
            operationId = "considerAssignment",
            summary = "What would follow from giving a participant a place",
            description =
                    "Who would get the place that is given up, how many people would be mailed, and whether the slot would be "
                            + "overbooked. Stores nothing.")
    @GetMapping("/assignment")
    ResponseEntity<AssignmentWhatIf> assignment(
            @PathVariable CongressId congress,
            @PathVariable UUID id,
            @Valid ConsideredAssignment assignment,
            @Parameter(hidden = true) Caller caller) {
        caller.organising(congress);
        return fresh(whatIfs.of(congress, new SlotId(id), assignment));
    }

    @Operation(
            operationId = "considerCompanion",
            summary = "What would follow from giving a companion the place beside a participant, or ending that",
            description =
                    "Whether there is room, who would get the place that is given up, and how many people would be mailed. "
                            + "Stores nothing.")
    @GetMapping("/companion")
    ResponseEntity<AssignmentWhatIf> companion(
            @PathVariable CongressId congress,
            @PathVariable UUID id,
            @Valid ConsideredCompanion companion,
            @Parameter(hidden = true) Caller caller) {
        caller.organising(congress);
        return fresh(whatIfs.of(congress, new SlotId(id), companion));
    }

    @Operation(
            operationId = "considerWithdrawal",
            summary = "What would follow from withdrawing a participant's sign-up",
            description = "Who would get the place. Stores nothing.")
    @GetMapping("/withdrawal")
    ResponseEntity<WhatIf> withdrawal(
            @PathVariable CongressId congress,
            @PathVariable UUID id,
            @Parameter(hidden = true) Caller caller,
            @RequestParam UUID participantId) {
        caller.organising(congress);
        return fresh(whatIfs.ofWithdrawal(congress, new SlotId(id), new ParticipantId(participantId)));
    }

    private static <T> ResponseEntity<T> fresh(Optional<T> found) {
        return found.map(answer ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer))
                .orElseThrow(ProblemException::notFound);
    }
}
