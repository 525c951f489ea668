package org.meedoen.contracts.signup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SlotId;

/**
 * What giving out a slot's places depends on.
 *
 * @param version grows with every change of the slot
 * @param capacity places, at least 0
 * @param waitingList whether one can wait when it is full
 * @param promoting whether a freed place goes to who waits; after {@link PromotionEnded} it is left for the door
 * @param kind null: told before kinds were
 * @param day of the start, in the congress's zone; null: told before days were
 * @param perOrganisation at most so many of one organisation, at least 1; null: as many as there are places
 * @param begun whether it has begun: nobody is given a place any more, nobody waits; null: it has not
 * @param setAside so many of the places are given by the organisers only, at least 1; null: none
 */
public record SlotTerms(
        SlotId slotId,
        long version,
        Instant start,
        Instant end,
        int capacity,
        boolean waitingList,
        boolean promoting,
        @Nullable Kind kind,
        @Nullable LocalDate day,
        @Nullable Integer perOrganisation,
        @Nullable Boolean begun,
        @Nullable Integer setAside) {}
