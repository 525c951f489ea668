package org.meedoen.capacity.allocation.persistence;

import java.util.List;
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
    private final SlotRows slots;
    private final PlaceReader reader;

    StoredSnapshots(ReadOnlyDatabase database) {
        this.database = database;
        this.congresses = new CongressRows(database.jdbc());
        this.slots = new SlotRows(database.jdbc());
        // A cache without locked congresses stays empty: all slots are read.
        this.reader = new PlaceReader(slots, new SlotCache(slots), new PlaceRows(database.jdbc()));
    }

    @Override
    public <T> T read(CongressId congress, BatchScope scope, Function<Snapshot, T> question) {
        return database.snapshot(() -> question.apply(snapshot(congress, scope)));
    }

    @Override
    public <T> T readWhole(CongressId congress, Function<Snapshot, T> question) {
        return database.snapshot(
                () -> question.apply(snapshot(congress, new PartialState(slots.all(congress), List.of()))));
    }

    private Snapshot snapshot(CongressId congress, BatchScope asked) {
        var scope = Map.of(congress, asked);
        var inScope = reader.inScope(scope).getOrDefault(congress, PartialState.NOTHING);
        return snapshot(congress, inScope);
    }

    private Snapshot snapshot(CongressId congress, PartialState scope) {
        var stored = congresses.find(congress).orElse(Congress.DEFAULT);
        return new Snapshot(stored.version(), CongressPlaces.of(stored.settings(), scope, reader.of(congress)));
    }
}
