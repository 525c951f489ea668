package org.meedoen.capacity.dashboard;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** A period, divided into steps. */
record HistoryRange(
        @Schema(description = "Where the first step begins") @NotNull Instant from,

        @Schema(description = "The length of a step") @NotNull @Min(1) @Max(86_400) Integer seconds,

        @NotNull @Min(1) @Max(600) Integer steps) {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    /** Within the times that the database can store. */
    HistoryRange within() {
        var bounded = from.isBefore(FIRST) ? FIRST : from.isAfter(LAST) ? LAST : from;
        return new HistoryRange(bounded, seconds, steps);
    }

    Instant startOf(int step) {
        return from.plusSeconds((long) step * seconds);
    }

    Instant end() {
        return startOf(steps);
    }
}
