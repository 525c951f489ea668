package org.meedoen.capacity.dashboard;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

record DecisionHistory(
        @Schema(description = "One for each step, in order") List<DecisionCounts> decisions) {}
