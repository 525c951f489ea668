package org.meedoen.contracts.capacity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.WireName;
import org.meedoen.contracts.signup.Companion;

/**
 * The participant has a place.
 *
 * @param how at once, from the waiting list, or by the organisers
 * @param exchanged what the participant gave for it; no {@link PlaceReleased} tells that again
 * @param together the sign-up of the other of a pair, to whom a place was given in the same decision
 * @param waitingInExchange the participant's sign-ups that offer this place from now on; null: none, or told before these
 *     were
 * @param fromSetAside with ASSIGNED: whether it is one of the places that were set aside; null: it is not
 * @param companion beside the place that was exchanged, who gets the place beside this one; null: nobody
 */
@WireName("meedoen.place.confirmed.v1")
public record PlaceConfirmed(
        CongressId congress,
        SignupId signupId,
        SlotId slotId,
        ParticipantId participantId,
        int decision,
        How how,
        @Nullable Exchanged exchanged,
        @Nullable SignupId together,
        @Nullable List<InExchange> waitingInExchange,
        @Nullable Boolean fromSetAside,
        @Nullable Companion companion)
        implements PlaceEvent {

    public enum How {
        AT_ONCE,
        PROMOTED,
        /** The organisers assigned it. */
        ASSIGNED
    }
}
