package org.meedoen.signup.registration;

import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SlotId;

/**
 * What the organisers did with a sign-up.
 *
 * @param byOrganiser whether they made it
 * @param open whether the last assignment of a place to it, while it waited, is not decided yet
 * @param refused why it was refused; null: it was not, or there was none
 */
public record AssignmentState(
        boolean byOrganiser,
        boolean open,
        @Nullable String refused,
        @Nullable SlotId clashingSlotId) {}
