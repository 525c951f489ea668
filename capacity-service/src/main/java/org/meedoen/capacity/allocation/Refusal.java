package org.meedoen.capacity.allocation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;
import org.meedoen.contracts.signup.Cap;

/** Why a participant is refused. */
record Refusal(
        Reason reason,
        @Nullable UUID clashingSlotId,
        @Nullable Cap cap) {

    static Refusal of(Reason reason) {
        return new Refusal(reason, null, null);
    }
}
