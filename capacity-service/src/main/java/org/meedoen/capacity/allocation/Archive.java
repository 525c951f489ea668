package org.meedoen.capacity.allocation;

import java.util.Collection;
import java.util.UUID;

/**
 * All that was decided in a congress before this batch. It is too much to hold at once: beyond what the batch names, it
 * is asked for when a rule looks further.
 */
public interface Archive {

    /** How many of each organisation have a place in these slots. */
    Collection<Share> shares(Collection<UUID> slotIds);

    /** The slots that have places for who waits, and in which somebody waits. */
    Excerpt awaited();

    /** The first who wait for a slot behind a rank; fewer than asked for: nobody waits behind them. */
    Excerpt waitingBehind(UUID slotId, long rank, int atMost);

    /** The same of those who wait with another. */
    Excerpt pairedBehind(UUID slotId, long rank, int atMost);

    /** Whoever these sign-ups are of. */
    Excerpt participantsOf(Collection<UUID> signupIds);

    /** All who have a place in a slot or wait for it. */
    Excerpt everyoneIn(UUID slotId);
}
