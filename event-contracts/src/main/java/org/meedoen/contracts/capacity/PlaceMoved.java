package org.meedoen.contracts.capacity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.WireName;

/**
 * The organisers moved a slot in which the participant has a place or waits; they keep what they had.
 *
 * @param clashingSlotIds other slots of this participant that the moved one now overlaps; both places are kept
 * @param version the slot's, from which on it is elsewhere or at another time; null: told before versions were
 * @param heldBack only of who waits: {@link HeldBack#NOT_THEIR_DAY}; null: nothing new keeps them from a place
 */
@WireName("meedoen.place.moved.v1")
public record PlaceMoved(
        CongressId congress,
        SignupId signupId,
        SlotId slotId,
        ParticipantId participantId,
        int decision,
        List<SlotId> clashingSlotIds,
        @Nullable Long version,
        @Nullable HeldBack heldBack)
        implements PlaceEvent {}
