package org.meedoen.capacity.allocation;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.SlotTerms;

/**
 * The loaded part of a congress. An entry is never overwritten by a later read, since it may have changed in between.
 */
final class LoadedPlaces {

    private final Map<SlotId, Slot> slots = new HashMap<>();
    private final Map<SignupId, Place> places = new HashMap<>();
    private final Map<ParticipantId, Map<SignupId, Place>> byParticipant = new HashMap<>();
    private final Map<SlotId, SlotRoster> rosters = new HashMap<>();
    private final OrganisationCounts organisationCounts = new OrganisationCounts();

    Optional<Slot> slot(SlotId slotId) {
        return Optional.ofNullable(slots.get(slotId));
    }

    Slot slotOf(Place place) {
        return requireNonNull(slots.get(place.slotId()));
    }

    Optional<Place> place(SignupId signupId) {
        return Optional.ofNullable(places.get(signupId));
    }

    Stream<Place> activeOf(ParticipantId participantId) {
        return byParticipant.getOrDefault(participantId, Map.of()).values().stream();
    }

    SlotRoster roster(SlotId slotId) {
        return rosters.computeIfAbsent(slotId, id -> new SlotRoster());
    }

    OrganisationCounts organisationCounts() {
        return organisationCounts;
    }

    Stream<Slot> slots() {
        return slots.values().stream();
    }

    void include(PartialState state) {
        state.slots().forEach(slot -> slots.putIfAbsent(slot.id(), slot));
        state.places().forEach(this::include);
    }

    private void include(Place place) {
        if (places.putIfAbsent(place.signupId(), place) == null) {
            enlist(place);
        }
    }

    void plan(SlotTerms terms) {
        slots.merge(terms.slotId(), Slot.planned(terms), (slot, fresh) -> slot.under(terms));
    }

    void changeSlot(SlotId slotId, UnaryOperator<Slot> change) {
        slots.computeIfPresent(slotId, (id, slot) -> change.apply(slot));
    }

    void changePlace(SignupId signupId, UnaryOperator<Place> change) {
        put(change.apply(requireNonNull(places.get(signupId))));
    }

    void put(Place after) {
        var before = places.put(after.signupId(), after);
        count(before, after);
        if (before != null) {
            unlist(before);
        }
        enlist(after);
    }

    private void count(@Nullable Place before, Place after) {
        if (before == null
                || before.standing() != after.standing()
                || before.places() != after.places()
                || before.waitsTogether() != after.waitsTogether()) {
            changeSlot(after.slotId(), slot -> slot.counting(before, after));
            organisationCounts.count(before, after);
        }
    }

    private void enlist(Place place) {
        roster(place.slotId()).add(place);
        if (place.active()) {
            byParticipant
                    .computeIfAbsent(place.participantId(), id -> new LinkedHashMap<>())
                    .put(place.signupId(), place);
        }
    }

    private void unlist(Place place) {
        roster(place.slotId()).remove(place);
        byParticipant.getOrDefault(place.participantId(), new HashMap<>()).remove(place.signupId());
    }
}
