package org.meedoen.capacity.allocation;

import java.util.UUID;

/** How many of an organisation have a place in a slot. */
public record Share(UUID slotId, String organisation, int confirmed) {}
