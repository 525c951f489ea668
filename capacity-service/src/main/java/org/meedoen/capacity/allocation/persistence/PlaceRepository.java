package org.meedoen.capacity.allocation.persistence;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.meedoen.capacity.allocation.BatchScope;
import org.meedoen.capacity.allocation.Fact;
import org.meedoen.capacity.allocation.OrganisationCount;
import org.meedoen.capacity.allocation.PartialState;
import org.meedoen.capacity.allocation.Place;
import org.meedoen.capacity.allocation.Signup;
import org.meedoen.capacity.allocation.StoredPlaces;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
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
    private final SettingRows settings;
    private final MovedOntoRows overlaps;
    private final KeptOffDayRows offDay;

    PlaceRepository(
            SlotRows slots,
            SlotCache cache,
            PlaceRows places,
            SettingRows settings,
            MovedOntoRows overlaps,
            KeptOffDayRows offDay) {
        this.slots = slots;
        this.cache = cache;
        this.places = places;
        this.settings = settings;
        this.overlaps = overlaps;
        this.offDay = offDay;
    }

    /**
     * For each congress: the slots and sign-ups in scope, and the active places of the participants in scope.
     *
     * @param locked the congresses as they were when they were locked
     */
    public Map<CongressId, PartialState> inScope(Map<CongressId, Congress> locked, Map<CongressId, BatchScope> scope) {
        cache.locked(locked);
        var found = places.inScope(named(scope, BatchScope::signups), named(scope, BatchScope::participants));
        return states(scope, found);
    }

    private static <T> List<InCongress<T>> named(
            Map<CongressId, BatchScope> scope, Function<BatchScope, Collection<T>> ids) {
        return scope.entrySet().stream()
                .flatMap(of -> InCongress.each(of.getKey(), ids.apply(of.getValue())))
                .toList();
    }

    /** Adds the slots of the places. */
    private Map<CongressId, PartialState> states(Map<CongressId, BatchScope> named, List<InCongress<Place>> some) {
        var ids = new HashMap<CongressId, Set<SlotId>>();
        named.forEach((congress, scope) -> ids.put(congress, new HashSet<>(scope.slots())));
        some.forEach(place -> ids.computeIfAbsent(place.congress(), congress -> new HashSet<>())
                .add(place.value().slotId()));
        var states = new HashMap<CongressId, PartialState>();
        cache.byId(ids).forEach(slot -> of(slot, states).slots().add(slot.value()));
        some.forEach(place -> of(place, states).places().add(place.value()));
        return states;
    }

    private static PartialState of(InCongress<?> found, Map<CongressId, PartialState> states) {
        return states.computeIfAbsent(
                found.congress(), congress -> new PartialState(new ArrayList<>(), new ArrayList<>()));
    }

    public StoredPlaces of(CongressId congress) {
        return new OfCongress(congress);
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

    private final class OfCongress implements StoredPlaces {

        private final CongressId congress;

        OfCongress(CongressId congress) {
            this.congress = congress;
        }

        @Override
        public Collection<OrganisationCount> organisationCounts(Collection<SlotId> slotIds) {
            return places.organisationCounts(slotIds);
        }

        @Override
        public PartialState slotsToFill() {
            return new PartialState(slots.slotsToFill(congress), List.of());
        }

        @Override
        public PartialState waitingBehind(SlotId slotId, long rank, int atMost) {
            return withSlots(places.waitingBehind(slotId, rank, atMost));
        }

        @Override
        public PartialState pairedBehind(SlotId slotId, long rank, int atMost) {
            return withSlots(places.pairedBehind(slotId, rank, atMost));
        }

        @Override
        public PartialState participantsOf(Collection<SignupId> signupIds) {
            return withSlots(places.participantsOf(signupIds));
        }

        @Override
        public PartialState everyoneIn(SlotId slotId) {
            return withSlots(places.everyoneIn(slotId));
        }

        private PartialState withSlots(List<Place> some) {
            return states(Map.of(), InCongress.each(congress, some).toList())
                    .getOrDefault(congress, PartialState.NOTHING);
        }
    }
}
