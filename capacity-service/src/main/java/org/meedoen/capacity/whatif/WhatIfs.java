package org.meedoen.capacity.whatif;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meedoen.capacity.allocation.Allocation;
import org.meedoen.capacity.allocation.CongressSnapshots;
import org.meedoen.capacity.allocation.CongressSnapshots.Snapshot;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.springframework.stereotype.Component;

/** Decides about changes that nobody has made. */
@Component
class WhatIfs {

    private final CongressSnapshots snapshots;

    WhatIfs(CongressSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** Empty if there is no such slot. */
    Optional<WhatIf> of(CongressId congress, SlotId slot, ConsideredChange change) {
        return snapshots.read(congress, Set.of(slot), snapshot -> of(congress, slot, change, snapshot));
    }

    private static Optional<WhatIf> of(CongressId congress, SlotId id, ConsideredChange change, Snapshot snapshot) {
        var places = snapshot.places();
        return places.slot(id).map(slot -> {
            var facts = Allocation.decide(places, List.of(change.event(congress, slot.terms())));
            return WhatIf.of(snapshot.version(), id, facts, places);
        });
    }
}
