package org.meedoen.capacity.dashboard;

import java.time.Instant;
import java.util.UUID;

/** One slot as the organisers see it. */
record SlotState(
        UUID slotId,
        Instant start,
        Instant end,
        int capacity,
        int confirmed,
        int waiting,
        boolean waitingList,
        boolean promoting,
        boolean cancelled) {}
