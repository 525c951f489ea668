package org.meedoen.signup.status;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/**
 * The sign-ups of a slot, by what their participants were told.
 *
 * @param lost taken in more than a minute ago and not decided
 * @param twice how many active ones are of participants who have another one for the slot
 * @param decided decisions that are mailed about: giving a place up for another one is mailed with that one
 */
@Schema(name = "SlotSignups")
public record SlotCount(
        UUID slotId,
        int confirmed,
        int waiting,
        int lost,
        @JsonIgnore int twice,
        @JsonIgnore int decided) {}
