package org.meedoen.capacity.allocation.persistence;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.meedoen.capacity.allocation.BatchScope;
import org.meedoen.capacity.allocation.Fact;
import org.meedoen.capacity.allocation.PartialState;
import org.meedoen.capacity.allocation.Place;
import org.meedoen.capacity.allocation.Signup;
import org.meedoen.capacity.allocation.StoredPlaces;
import org.meedoen.contracts.CongressId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads and writes the slots and places of a batch, of all its congresses at once. The caller holds the congresses'
 * locks.
 */
@Component
public class PlaceRepository {

    private final SlotRows slots;
    private final SlotCache cache;
    private final PlaceRows places;
    private final PlaceReader reader;
    private final SettingRows settings;
    private final MovedOntoRows overlaps;
    private final KeptOffDayRows offDay;
    private final AssignedOverCapacityRows overCapacity;
    private final DecidedBatchRows decided;

    PlaceRepository(
            SlotRows slots,
            SlotCache cache,
            PlaceRows places,
            SettingRows settings,
            MovedOntoRows overlaps,
            KeptOffDayRows offDay,
            AssignedOverCapacityRows overCapacity,
            DecidedBatchRows decided) {
        this.slots = slots;
        this.cache = cache;
        this.places = places;
        this.reader = new PlaceReader(slots, cache, places);
        this.settings = settings;
        this.overlaps = overlaps;
        this.offDay = offDay;
        this.overCapacity = overCapacity;
        this.decided = decided;
    }

    /** As {@link PlaceReader#inScope}, for the congresses as they were when they were locked. */
    public Map<CongressId, PartialState> inScope(Map<CongressId, Congress> locked, Map<CongressId, BatchScope> scope) {
        cache.locked(locked);
        return reader.inScope(scope);
    }

    public StoredPlaces of(CongressId congress) {
        return reader.of(congress);
    }

    /**
     * Changes are written before additions: a participant may have left and re-entered a slot within the batch.
     *
     * @param versions of the congresses, after this batch
     */
    public void write(Collection<BatchResult> batch, Map<CongressId, Long> versions) {
        var planned = each(batch, BatchResult::planned);
        if (!planned.isEmpty()) slots.plan(planned, versions);
        var counted = each(batch, BatchResult::counted);
        if (!counted.isEmpty()) slots.count(counted, versions);
        var changed = batch.stream().flatMap(of -> of.changed().stream()).toList();
        if (!changed.isEmpty()) places.change(changed);
        var elsewhen = batch.stream().flatMap(PlaceRepository::onOtherDays).toList();
        if (!elsewhen.isEmpty()) places.changeDays(elsewhen);
        var added = each(batch, BatchResult::added);
        if (!added.isEmpty()) places.add(added);
        var facts = batch.stream().flatMap(of -> of.facts().stream()).toList();
        overlaps.add(facts);
        offDay.add(facts);
        overCapacity.add(facts);
        decided.add(batch, versions);
        batch.forEach(of -> of.settings().ifPresent(changedToo -> settings.write(of.congress(), changedToo)));
        TransactionSynchronizationManager.registerSynchronization(
                new AfterCommit(() -> cache.committed(batch, versions)));
    }

    /** The sign-ups with changed days, as they are after the batch. */
    private static Stream<Signup> onOtherDays(BatchResult of) {
        var told = of.facts().stream()
                .filter(Fact.DaysSet.class::isInstance)
                .flatMap(Fact::signupIds)
                .collect(toSet());
        return of.changed().stream().map(Place::signup).filter(signup -> told.contains(signup.signupId()));
    }

    private record AfterCommit(Runnable action) implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            action.run();
        }
    }

    private static <T> List<InCongress<T>> each(
            Collection<BatchResult> batch, Function<BatchResult, Collection<T>> what) {
        return batch.stream()
                .flatMap(of -> InCongress.each(of.congress(), what.apply(of)))
                .toList();
    }
}
