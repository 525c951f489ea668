package org.meedoen.capacity.allocation;

import org.meedoen.contracts.SlotId;

/** The number of confirmed places of an organisation in a slot. */
public record OrganisationCount(SlotId slotId, String organisation, int confirmed) {}
