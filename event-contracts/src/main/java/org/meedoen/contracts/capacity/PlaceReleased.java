package org.meedoen.contracts.capacity;

import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.WireName;
import org.meedoen.contracts.signup.Companion;

/**
 * A sign-up holds nothing any more.
 *
 * @param held what it was: a place, or a place on the waiting list
 * @param givenSlotId with {@link Reason#OVERLAP} and {@link Reason#CAP}: the slot in which the participant was given a
 *     place; null, too, when told before that was
 * @param companion with {@link Held#PLACE}: who had the place beside it, which ends too; null: nobody
 */
@WireName("meedoen.place.released.v1")
public record PlaceReleased(
        CongressId congress,
        SignupId signupId,
        SlotId slotId,
        ParticipantId participantId,
        int decision,
        Reason reason,
        Held held,
        @Nullable SlotId givenSlotId,
        @Nullable Companion companion)
        implements PlaceEvent {

    public enum Reason {
        /** By the participant. */
        WITHDRAWN,
        /** By the organisers, for the participant. */
        WITHDRAWN_BY_ORGANISER,
        /** The organisers gave it to another participant. */
        HANDED_OVER,
        /** The organisers called the slot off. */
        SLOT_CANCELLED,
        /** The slot has begun: there is nothing to wait for any more. */
        SLOT_BEGUN,
        /** Waiting for it became pointless: the participant was given a place in a slot that overlaps it. */
        OVERLAP,
        /** Waiting for it became pointless: the participant now has as many places as the congress allows. */
        CAP
    }

    public enum Held {
        PLACE,
        WAITING
    }
}
