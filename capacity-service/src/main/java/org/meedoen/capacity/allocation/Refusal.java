package org.meedoen.capacity.allocation;

import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;
import org.meedoen.contracts.signup.Cap;

/** Why a participant is refused. */
record Refusal(
        Reason reason,
        @Nullable SlotId clashingSlotId,
        @Nullable Cap cap) {

    static Refusal of(Reason reason) {
        return new Refusal(reason, null, null);
    }
}
