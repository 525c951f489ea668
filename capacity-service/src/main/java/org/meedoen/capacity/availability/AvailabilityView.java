package org.meedoen.capacity.availability;

import java.util.Collection;

/** Slots with their numbers: either all of a congress or those that changed. */
record AvailabilityView(Collection<SlotNumbers> slots) {}
