package org.meedoen.capacity.dashboard;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many places an organisation has in a slot.
 *
 * @param organisation null: participants without an organisation
 */
record HeldPlaces(UUID slotId, @Nullable String organisation, int confirmed) {}
