package org.meedoen.capacity.status;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/**
 * The places of a slot, counted from the table of places.
 *
 * @param confirmed also the places of companions
 * @param keptOver confirmed places above a lowered capacity
 * @param overbooked confirmed places above the capacity that the organisers assigned
 * @param assignedOver how many places the organisers ever assigned above the capacity
 * @param setAside how many places only organisers give
 * @param setAsideGiven how many of them were given
 * @param keptAside other places, within the capacity, that hold what is set aside
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
        @JsonIgnore int setAside,
        @JsonIgnore int setAsideGiven,
        @JsonIgnore int keptAside,
        @JsonIgnore int twice,
        @JsonIgnore boolean told) {

    /** How many places above the allowed number, or held by others although they are set aside. */
    @JsonProperty
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
    int tooMany() {
        return Math.max(aboveTheCapacity(), inSetAside());
    }

    private int aboveTheCapacity() {
        return Math.max(0, confirmed - capacity - keptOver - Math.min(overbooked, assignedOver));
    }

    private int inSetAside() {
        var forOthers = Math.max(0, capacity - Math.max(setAside, setAsideGiven));
        return confirmed - setAsideGiven - forOthers - keptAside - keptOver - Math.min(overbooked, assignedOver);
    }
}
