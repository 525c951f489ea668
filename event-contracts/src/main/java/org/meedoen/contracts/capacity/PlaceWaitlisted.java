package org.meedoen.contracts.capacity;

import java.util.UUID;
import org.meedoen.contracts.WireName;

/**
 * The slot is full; the participant waits.
 *
 * @param rank orders the slot's waiting list; who comes later has a higher one, and it never changes
 * @param position the place in the queue at this moment, from 1
 */
@WireName("meedoen.place.waitlisted.v1")
public record PlaceWaitlisted(
        String congress, UUID signupId, UUID slotId, UUID participantId, int decision, long rank, int position)
        implements PlaceEvent {}
