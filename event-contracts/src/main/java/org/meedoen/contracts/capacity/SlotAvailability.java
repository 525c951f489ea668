package org.meedoen.contracts.capacity;

import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.WireName;

/**
 * A slot's numbers after a decision; the newest version is the truth.
 *
 * @param version grows with every change of the numbers
 * @param setAsideLeft so many of the free places are given by the organisers only; null: none
 */
@WireName("meedoen.slot.availability.v1")
public record SlotAvailability(
        CongressId congress,
        SlotId slotId,
        long version,
        int capacity,
        int confirmed,
        int waiting,
        boolean cancelled,
        @Nullable Integer setAsideLeft)
        implements AvailabilityEvent {}
