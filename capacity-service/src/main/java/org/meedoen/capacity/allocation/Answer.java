package org.meedoen.capacity.allocation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;

/** What a request comes to. */
sealed interface Answer {

    record Give(long rank) implements Answer {}

    record Wait(long rank, int position) implements Answer {}

    record Refuse(Reason reason, @Nullable UUID clashingSlotId) implements Answer {

        Refuse(Reason reason) {
            this(reason, null);
        }
    }
}
