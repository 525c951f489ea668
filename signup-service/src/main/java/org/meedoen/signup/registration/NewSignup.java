package org.meedoen.signup.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;

/** A sign-up that may be stored. */
public record NewSignup(
        SignupId id,
        CongressId congress,
        SlotId slotId,
        ParticipantId participantId,
        @Nullable SignupId inExchangeFor,
        @Nullable Pair pair) {

    /** @param together the partner's sign-up */
    public record Pair(UUID invitation, SignupId together) {}
}
