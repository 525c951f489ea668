package org.meedoen.contracts.capacity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.WireName;

/**
 * The participant has a place.
 *
 * @param how at once, or from the waiting list
 * @param exchanged what the participant gave for it; no {@link PlaceReleased} tells that again
 */
@WireName("meedoen.place.confirmed.v1")
public record PlaceConfirmed(
        String congress,
        UUID signupId,
        UUID slotId,
        UUID participantId,
        int decision,
        How how,
        @Nullable Exchanged exchanged)
        implements PlaceEvent {

    public enum How {
        AT_ONCE,
        PROMOTED
    }
}
