package org.meedoen.capacity.status;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/**
 * The places of a slot, counted from the table of places.
 *
 * @param keptOver confirmed places above a lowered capacity
 * @param overbooked confirmed places above the capacity that the organisers assigned
 * @param assignedOver how many places the organisers ever assigned above the capacity
 * @param twice surplus active places of participants who have more than one in this slot
 * @param told whether the published numbers are the same
 */
@Schema(name = "SlotPlaces")
record SlotCount(
        UUID slotId,
        int confirmed,
        int waiting,
        @JsonIgnore int capacity,
        @JsonIgnore int keptOver,
        int overbooked,
        @JsonIgnore int assignedOver,
        @JsonIgnore int twice,
        @JsonIgnore boolean told) {

    /** How many places above the allowed number. */
    @JsonProperty
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
    int tooMany() {
        return Math.max(0, confirmed - capacity - keptOver - Math.min(overbooked, assignedOver));
    }
}
