package org.meedoen.capacity.live;

import java.util.Optional;
import org.meedoen.contracts.CongressId;

/** What subscribers of a congress receive. The methods are called by one thread at a time. */
public interface BroadcastContent {

    /** The complete state, for new subscribers and for those that were behind. */
    Message snapshot(CongressId congress);

    /** The changes since the last call; empty if there are none. */
    Optional<Message> changes(CongressId congress);
}
