package org.meedoen.capacity.allocation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.capacity.HeldBack;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;
import org.meedoen.contracts.signup.Cap;

/** What a request comes to. */
sealed interface Answer {

    record Give(long rank) implements Answer {}

    record Wait(long rank, int position, @Nullable HeldBack heldBack) implements Answer {}

    record Refuse(
            Reason reason,
            @Nullable UUID clashingSlotId,
            @Nullable Cap cap) implements Answer {

        Refuse(Reason reason) {
            this(reason, null, null);
        }
    }
}
