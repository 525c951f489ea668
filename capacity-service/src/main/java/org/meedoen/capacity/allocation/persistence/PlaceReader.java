package org.meedoen.capacity.allocation.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.meedoen.capacity.allocation.BatchScope;
import org.meedoen.capacity.allocation.OrganisationCount;
import org.meedoen.capacity.allocation.PartialState;
import org.meedoen.capacity.allocation.Place;
import org.meedoen.capacity.allocation.StoredPlaces;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;

/** Reads the slots and places that decisions need, of several congresses at once. */
final class PlaceReader {

    private final SlotRows slots;
    private final SlotCache cache;
    private final PlaceRows places;

    PlaceReader(SlotRows slots, SlotCache cache, PlaceRows places) {
        this.slots = slots;
        this.cache = cache;
        this.places = places;
    }

    /** For each congress: the slots and sign-ups in scope, and the active places of the participants in scope. */
    Map<CongressId, PartialState> inScope(Map<CongressId, BatchScope> scope) {
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

    StoredPlaces of(CongressId congress) {
        return new OfCongress(congress);
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
