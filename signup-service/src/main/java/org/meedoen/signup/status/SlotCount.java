package org.meedoen.signup.status;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/**
 * The sign-ups of a slot, counted by status.
 *
 * @param confirmed also the places of companions
 * @param lost undecided for more than a minute
 * @param twice surplus active sign-ups of participants who have more than one for the slot
 * @param decided decisions about which a mail is sent; the end of an exchanged place is mailed with the new one
 */
@Schema(name = "SlotSignups")
public record SlotCount(
        UUID slotId,
        int confirmed,
        int waiting,
        int lost,
        @JsonIgnore int twice,
        @JsonIgnore int decided) {}
