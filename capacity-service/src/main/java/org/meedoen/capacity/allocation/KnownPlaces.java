package org.meedoen.capacity.allocation;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.signup.SlotTerms;

/** The part of a congress that is in memory. What was read earlier is never overwritten: it may have changed since. */
final class KnownPlaces {

    private final Map<UUID, Slot> slots = new HashMap<>();
    private final Map<UUID, Place> places = new HashMap<>();
    private final Map<UUID, Map<UUID, Place>> byParticipant = new HashMap<>();
    private final Map<UUID, Roll> rolls = new HashMap<>();
    private final Shares shares = new Shares();

    Optional<Slot> slot(UUID slotId) {
        return Optional.ofNullable(slots.get(slotId));
    }

    Slot slotOf(Place place) {
        return requireNonNull(slots.get(place.slotId()));
    }

    Optional<Place> place(UUID signupId) {
        return Optional.ofNullable(places.get(signupId));
    }

    Stream<Place> liveOf(UUID participantId) {
        return byParticipant.getOrDefault(participantId, Map.of()).values().stream();
    }

    Roll roll(UUID slotId) {
        return rolls.computeIfAbsent(slotId, id -> new Roll());
    }

    Shares shares() {
        return shares;
    }

    Stream<Slot> slots() {
        return slots.values().stream();
    }

    void include(Excerpt excerpt) {
        excerpt.slots().forEach(slot -> slots.putIfAbsent(slot.id(), slot));
        excerpt.places().forEach(this::include);
    }

    private void include(Place place) {
        if (places.putIfAbsent(place.signupId(), place) == null) {
            enlist(place);
        }
    }

    void plan(SlotTerms terms) {
        slots.merge(terms.slotId(), Slot.planned(terms), (slot, fresh) -> slot.under(terms));
    }

    void changeSlot(UUID slotId, UnaryOperator<Slot> change) {
        slots.computeIfPresent(slotId, (id, slot) -> change.apply(slot));
    }

    void changePlace(UUID signupId, UnaryOperator<Place> change) {
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
                || before.waitsTogether() != after.waitsTogether()) {
            changeSlot(after.slotId(), slot -> slot.counting(before, after));
            shares.count(before, after);
        }
    }

    private void enlist(Place place) {
        roll(place.slotId()).add(place);
        if (place.live()) {
            byParticipant
                    .computeIfAbsent(place.participantId(), id -> new LinkedHashMap<>())
                    .put(place.signupId(), place);
        }
    }

    private void unlist(Place place) {
        roll(place.slotId()).remove(place);
        byParticipant.getOrDefault(place.participantId(), new HashMap<>()).remove(place.signupId());
    }
}
