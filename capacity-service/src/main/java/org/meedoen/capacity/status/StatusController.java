package org.meedoen.capacity.status;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** For the congress's organisers. */
@Tag(name = "Overview")
@RestController
class StatusController {

    private final PlacesStatuses statuses;

    StatusController(PlacesStatuses statuses) {
        this.statuses = statuses;
    }

    @Operation(operationId = "getPlacesStatus", summary = "Counts the broken promises about places")
    @GetMapping("/api/v1/congresses/{congress}/status/places")
    ResponseEntity<PlacesStatus> places(@PathVariable CongressId congress, @Parameter(hidden = true) Caller caller) {
        caller.organising(congress);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(statuses.of(congress));
    }
}
