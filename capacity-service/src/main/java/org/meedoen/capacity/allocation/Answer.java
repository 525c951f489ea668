package org.meedoen.capacity.allocation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.capacity.HeldBack;

/** What a request comes to, for all of the party. */
sealed interface Answer {

    /** @param passed the pairs that are passed by it, each by its first */
    record Give(List<Place> passed) implements Answer {}

    record Wait(@Nullable HeldBack heldBack) implements Answer {}

    /** @param refusals of each in turn */
    record Refuse(List<Refusal> refusals) implements Answer {}
}
