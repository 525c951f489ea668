package org.meedoen.capacity.allocation;

import java.util.Collection;
import java.util.List;

/** Part of a congress. Whoever is in it is there with all they hold and wait for, and those slots are in it too. */
public record Excerpt(Collection<Slot> slots, Collection<Place> places) {

    public static final Excerpt NOTHING = new Excerpt(List.of(), List.of());
}
