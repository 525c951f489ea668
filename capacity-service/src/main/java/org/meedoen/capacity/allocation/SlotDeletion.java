package org.meedoen.capacity.allocation;

import java.util.Collection;
import org.meedoen.contracts.CongressId;

/** Deletes the slots of deleted congresses, in the transaction in which their numbers are removed from the topic. */
public interface SlotDeletion {

    /** @param congresses those that are not deleted keep their slots */
    void deleteSlots(Collection<CongressId> congresses);
}
