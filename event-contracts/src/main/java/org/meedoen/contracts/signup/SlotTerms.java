package org.meedoen.contracts.signup;

import java.time.Instant;
import java.util.UUID;

/**
 * What giving out a slot's places depends on.
 *
 * @param version grows with every change of the slot
 * @param capacity places, at least 0
 * @param waitingList whether one can wait when it is full
 * @param promoting whether a freed place goes to who waits; after {@link PromotionEnded} it is left for the door
 */
public record SlotTerms(
        UUID slotId, long version, Instant start, Instant end, int capacity, boolean waitingList, boolean promoting) {}
