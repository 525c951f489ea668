package org.meedoen.capacity.status;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/**
 * The places of a slot, counted one by one.
 *
 * @param keptOver places kept beyond a capacity that was lowered
 * @param twice how many places and waits of participants who have another one in the same slot
 * @param told whether the numbers that everybody sees are these
 */
@Schema(name = "SlotPlaces")
record SlotCount(
        UUID slotId,
        int confirmed,
        int waiting,
        @JsonIgnore int capacity,
        @JsonIgnore int keptOver,
        @JsonIgnore int twice,
        @JsonIgnore boolean told) {

    /** How many places more than there may be. */
    @JsonProperty
    int tooMany() {
        return Math.max(0, confirmed - capacity - keptOver);
    }
}
