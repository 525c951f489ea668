package org.meedoen.capacity.dashboard;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** What was decided in one step of time. */
record DecisionCounts(
        Instant from,

        @Schema(description = "Sign-ups that were given a place at once")
        int confirmed,

        @Schema(description = "Sign-ups that were put on a waiting list")
        int waitlisted,

        @Schema(description = "Sign-ups that were refused") int refused,

        @Schema(description = "Places given to those who waited")
        int promoted,

        @Schema(description = "Places given up, or taken away by cancelling a slot")
        int released) {

    static DecisionCounts none(Instant from) {
        return new DecisionCounts(from, 0, 0, 0, 0, 0);
    }
}
