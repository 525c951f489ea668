package org.meedoen.contracts.capacity;

import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.WireName;
import org.meedoen.contracts.signup.Companion;

/**
 * The organisers gave a companion the place beside the participant's, or ended that; the participant keeps their place.
 *
 * @param companion who has the place beside it from now on; null: nobody
 */
@WireName("meedoen.place.accompanied.v1")
public record PlaceAccompanied(
        CongressId congress,
        SignupId signupId,
        SlotId slotId,
        ParticipantId participantId,
        int decision,
        @Nullable Companion companion)
        implements PlaceEvent {}
