package org.meedoen.capacity.allocation.persistence;

import java.util.Map;
import java.util.function.Function;
import org.meedoen.capacity.allocation.BatchScope;
import org.meedoen.capacity.allocation.CongressPlaces;
import org.meedoen.capacity.allocation.CongressSnapshots;
import org.meedoen.capacity.allocation.PartialState;
import org.meedoen.contracts.CongressId;
import org.meedoen.readonly.ReadOnlyDatabase;
import org.springframework.stereotype.Component;

/** On the read-only connections and without the congress's lock, so that allocation never waits for it. */
@Component
class StoredSnapshots implements CongressSnapshots {

    private final ReadOnlyDatabase database;
    private final CongressRows congresses;
    private final PlaceReader reader;

    StoredSnapshots(ReadOnlyDatabase database) {
        this.database = database;
        this.congresses = new CongressRows(database.jdbc());
        var slots = new SlotRows(database.jdbc());
        // A cache without locked congresses stays empty: all slots are read.
        this.reader = new PlaceReader(slots, new SlotCache(slots), new PlaceRows(database.jdbc()));
    }

    @Override
    public <T> T read(CongressId congress, BatchScope scope, Function<Snapshot, T> question) {
        return database.snapshot(() -> question.apply(snapshot(congress, scope)));
    }

    private Snapshot snapshot(CongressId congress, BatchScope asked) {
        var stored = congresses.find(congress).orElse(Congress.DEFAULT);
        var scope = Map.of(congress, asked);
        var inScope = reader.inScope(scope).getOrDefault(congress, PartialState.NOTHING);
        return new Snapshot(stored.version(), CongressPlaces.of(stored.settings(), inScope, reader.of(congress)));
    }
}
