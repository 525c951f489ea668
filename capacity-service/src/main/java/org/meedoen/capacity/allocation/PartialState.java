package org.meedoen.capacity.allocation;

import java.util.Collection;
import java.util.List;

/** A part of a congress. It holds all active places of each participant in it, and the slots of those places. */
public record PartialState(Collection<Slot> slots, Collection<Place> places) {

    public static final PartialState NOTHING = new PartialState(List.of(), List.of());
}
