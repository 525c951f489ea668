package org.meedoen.capacity.whatif;

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
import org.springframework.web.bind.annotation.RestController;

/** For the congress's organisers. */
@Tag(name = "Congresses")
@RestController
class RulesWhatIfController {

    private final WhatIfs whatIfs;

    RulesWhatIfController(WhatIfs whatIfs) {
        this.whatIfs = whatIfs;
    }

    @Operation(
            operationId = "considerRulesChange",
            summary = "What would follow from a change of the rules of a congress",
            description = "As for a change of a slot. A congress without slots has no effects.")
    @GetMapping("/api/v1/congresses/{congress}/what-if")
    ResponseEntity<WhatIf> whatIf(
            @PathVariable CongressId congress, @Valid ConsideredRules rules, @Parameter(hidden = true) Caller caller) {
        caller.organising(congress);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(whatIfs.of(congress, rules));
    }
}
