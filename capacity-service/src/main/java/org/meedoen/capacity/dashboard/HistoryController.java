package org.meedoen.capacity.dashboard;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For the congress's organisers. */
@Tag(name = "Overview")
@RestController
@RequestMapping("/api/v1/congresses/{congress}/dashboard")
class HistoryController {

    private final HistoryRows history;
    private final DistributionRows distribution;

    HistoryController(HistoryRows history, DistributionRows distribution) {
        this.history = history;
        this.distribution = distribution;
    }

    @Operation(
            operationId = "getDashboardHistory",
            summary = "What was decided when",
            description = "In `steps` steps of `seconds` seconds, by the time of the decision.")
    @GetMapping("/history")
    ResponseEntity<DecisionHistory> decisions(
            @PathVariable CongressId congress, @Valid HistoryRange range, @Parameter(hidden = true) Caller caller) {
        caller.organising(congress);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new DecisionHistory(history.decisions(congress, range.within())));
    }

    @Operation(
            operationId = "getSlotsHistory",
            summary = "How full each slot was when",
            description = "At the end of each of `steps` steps of `seconds` seconds.")
    @GetMapping("/history/slots")
    ResponseEntity<SlotHistories> slots(
            @PathVariable CongressId congress, @Valid HistoryRange range, @Parameter(hidden = true) Caller caller) {
        caller.organising(congress);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new SlotHistories(history.slots(congress, range.within())));
    }

    @Operation(
            operationId = "getDistribution",
            summary = "Which organisations have the places",
            description = "In total, and the largest of each slot.")
    @GetMapping("/distribution")
    ResponseEntity<Distribution> distribution(
            @PathVariable CongressId congress, @Parameter(hidden = true) Caller caller) {
        caller.organising(congress);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(distribution.distribution(congress));
    }
}
