package org.meedoen.signup.registration;

import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SlotId;

/**
 * What the organisers did with a sign-up.
 *
 * @param byOrganiser whether they made it
 * @param open whether the last that they asked for it, a place while it waits or a companion beside its place, is not
 *     decided yet
 * @param refused why it was refused; null: it was not, or there was none
 */
public record AssignmentState(
        boolean byOrganiser,
        boolean open,
        @Nullable String refused,
        @Nullable SlotId clashingSlotId) {}
