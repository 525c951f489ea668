package org.meedoen.capacity.allocation;

import java.util.List;

/** Whose turn it is, and which pairs that lack only their second place are passed by it, each by its first. */
sealed interface Turn {

    Turn NOBODYS = new Nobodys(List.of());

    record Theirs(Party party, long lastRank, List<Place> passed) implements Turn {}

    /** Of nobody who waits: whoever comes may pass. */
    record Nobodys(List<Place> passed) implements Turn {}

    /** Of a pair that was passed as often as may be: what is free stays free until there are two. */
    record Kept() implements Turn {}
}
