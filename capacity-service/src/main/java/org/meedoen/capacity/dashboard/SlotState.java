package org.meedoen.capacity.dashboard;

import java.time.Instant;
import java.util.UUID;

/**
 * One slot as the organisers see it.
 *
 * @param setAside how many places only organisers give
 * @param setAsideLeft how many of the free places are of those
 */
record SlotState(
        UUID slotId,
        Instant start,
        Instant end,
        int capacity,
        int confirmed,
        int waiting,
        boolean waitingList,
        boolean promoting,
        boolean cancelled,
        int setAside,
        int setAsideLeft) {}
