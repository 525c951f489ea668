package org.meedoen.capacity.allocation;

import java.util.function.Function;
import org.meedoen.contracts.CongressId;

/** Congresses as they are stored at one moment, to decide what would follow from an event. Nothing of it is stored. */
public interface CongressSnapshots {

    /** @param version of the congress: grows with every batch that decided something */
    record Snapshot(long version, CongressPlaces places) {}

    /** @param scope what the event refers to */
    <T> T read(CongressId congress, BatchScope scope, Function<Snapshot, T> question);

    /** With all slots of the congress. */
    <T> T readWhole(CongressId congress, Function<Snapshot, T> question);
}
