package org.meedoen.capacity.allocation;

import java.util.List;

/**
 * The next party that may be given places. {@code passed} are the pairs that are skipped because only one place is
 * free, each by its first sign-up.
 */
sealed interface NextParty {

    NextParty NONE = new None(List.of());

    record Found(Party party, long lastRank, List<Place> passed) implements NextParty {}

    /** Nobody on the waiting list is eligible: a newcomer may have the place. */
    record None(List<Place> passed) implements NextParty {}

    /** A pair was skipped as often as allowed: free places are held until there are two. */
    record HeldForPair() implements NextParty {}
}
