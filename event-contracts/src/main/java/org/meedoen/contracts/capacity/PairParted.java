package org.meedoen.contracts.capacity;

import java.util.UUID;
import org.meedoen.contracts.WireName;
import org.meedoen.contracts.capacity.PlaceReleased.Held;

/**
 * The other of a pair has left; the participant goes on alone and keeps what they had.
 *
 * @param held what they keep: a place, or the place on the waiting list
 */
@WireName("meedoen.place.pair-parted.v1")
public record PairParted(String congress, UUID signupId, UUID slotId, UUID participantId, int decision, Held held)
        implements PlaceEvent {}
