package org.meedoen.capacity.allocation;

import java.util.UUID;

/** The number of confirmed places of an organisation in a slot. */
public record OrganisationCount(UUID slotId, String organisation, int confirmed) {}
