package org.meedoen.signup.status.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.signup.status.SignupsStatus;
import org.meedoen.signup.status.SignupsStatuses;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Overview")
@RestController
class StatusController {

    private final SignupsStatuses statuses;

    StatusController(SignupsStatuses statuses) {
        this.statuses = statuses;
    }

    @Operation(operationId = "getSignupsStatus", summary = "Counts the broken promises about sign-ups")
    @GetMapping("/api/v1/congresses/{congress}/status/signups")
    ResponseEntity<SignupsStatus> signups(@PathVariable CongressId congress, @Parameter(hidden = true) Caller caller) {
        caller.organising(congress);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(statuses.of(congress));
    }
}
