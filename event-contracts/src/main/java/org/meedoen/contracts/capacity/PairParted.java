package org.meedoen.contracts.capacity;

import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.WireName;
import org.meedoen.contracts.capacity.PlaceReleased.Held;

/**
 * The other of a pair has left; the participant goes on alone and keeps what they had.
 *
 * @param held what they keep: a place, or the place on the waiting list
 */
@WireName("meedoen.place.pair-parted.v1")
public record PairParted(
        CongressId congress, SignupId signupId, SlotId slotId, ParticipantId participantId, int decision, Held held)
        implements PlaceEvent {}
