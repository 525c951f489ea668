package org.meedoen.contracts.capacity;

import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.WireName;

/**
 * There is no place for the participant now; they wait.
 *
 * @param rank orders the slot's waiting list; who comes later has a higher one, and it never changes
 * @param position the place in the queue at this moment, from 1
 * @param heldBack null: the slot is full, or others are first
 * @param together the sign-up of the other of a pair, about which the same was decided
 */
@WireName("meedoen.place.waitlisted.v1")
public record PlaceWaitlisted(
        CongressId congress,
        SignupId signupId,
        SlotId slotId,
        ParticipantId participantId,
        int decision,
        long rank,
        int position,
        @Nullable HeldBack heldBack,
        @Nullable SignupId together)
        implements PlaceEvent {}
