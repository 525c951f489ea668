package org.meedoen.contracts.capacity;

import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.WireName;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.contracts.signup.Cap;

/**
 * The participant gets neither a place nor a place in the queue; or the organisers cannot assign a place, or one beside it.
 *
 * @param clashingSlotId with {@link Reason#OVERLAP}: the slot that stands in the way
 * @param cap with {@link Reason#CAP}: the one that is reached
 * @param together the sign-up of the other of a pair, which was refused in the same decision
 * @param keeps what the sign-up still holds, as only what the organisers asked was refused; null: nothing
 */
@WireName("meedoen.place.refused.v1")
public record PlaceRefused(
        CongressId congress,
        SignupId signupId,
        SlotId slotId,
        ParticipantId participantId,
        int decision,
        Reason reason,
        @Nullable SlotId clashingSlotId,
        @Nullable Cap cap,
        @Nullable SignupId together,
        @Nullable Held keeps)
        implements PlaceEvent {

    public enum Reason {
        /** No place left and no waiting list. */
        FULL,
        /** Overlaps a slot the participant has a place in. */
        OVERLAP,
        /** The slot was called off. */
        SLOT_CANCELLED,
        /** No such slot was ever scheduled. */
        UNKNOWN_SLOT,
        /** The slot has begun. */
        SLOT_BEGUN,
        /** The participant may not take part on the slot's day. */
        NOT_THEIR_DAY,
        /** The participant has, or waits for, this slot already. */
        ALREADY_SIGNED_UP,
        /** The participant's organisation has its share of the slot, and there is no waiting list. */
        QUOTA,
        /** The participant has as many places as the congress allows. */
        CAP,
        /** The other of the pair can't have it. */
        PARTNER,
        /** The place that was to be handed over is no longer there. */
        NOTHING_TO_HAND_OVER,
        /** Others wait for the place that was to be handed over. */
        OTHERS_WAIT,
        /** There is a place for the participant, but none for their companion. */
        NO_ROOM_FOR_COMPANION
    }
}
