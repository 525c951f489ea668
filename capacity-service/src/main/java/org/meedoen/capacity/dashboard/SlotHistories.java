package org.meedoen.capacity.dashboard;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

record SlotHistories(
        @Schema(description = "Without those that had not changed before the end of the period")
        List<SlotHistory> slots) {}
