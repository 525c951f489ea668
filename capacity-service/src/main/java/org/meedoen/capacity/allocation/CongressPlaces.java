package org.meedoen.capacity.allocation;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.capacity.allocation.Place.Standing;

/**
 * The slots and places of one congress, as far as the decisions at hand need them; the rest is read from the archive
 * when a rule looks further. What was read earlier is never overwritten: it may have changed since.
 */
public final class CongressPlaces {

    private static final int PAGE = 64;

    private final Archive archive;
    private final int page;
    private final Map<UUID, Slot> slots = new HashMap<>();
    private final Map<UUID, Place> places = new HashMap<>();
    private final Map<UUID, Map<UUID, Place>> byParticipant = new HashMap<>();
    private final Map<UUID, Roll> rolls = new HashMap<>();

    private CongressPlaces(Archive archive, int page) {
        this.archive = archive;
        this.page = page;
    }

    public static CongressPlaces concerning(Concerned concerned, Archive archive) {
        return concerning(concerned, archive, PAGE);
    }

    /** @param page how many of a waiting line are read at a time */
    static CongressPlaces concerning(Concerned concerned, Archive archive, int page) {
        var places = new CongressPlaces(archive, page);
        places.include(archive.concerning(concerned));
        return places;
    }

    public Optional<Slot> slot(UUID slotId) {
        return Optional.ofNullable(slots.get(slotId));
    }

    public Optional<Place> place(UUID signupId) {
        return Optional.ofNullable(places.get(signupId));
    }

    /** What the participant holds and waits for. */
    Stream<Place> liveOf(UUID participantId) {
        return byParticipant.getOrDefault(participantId, Map.of()).values().stream();
    }

    /** The participant's places that overlap the slot, not counting one in the slot itself; the earliest first. */
    Stream<Slot> clashesWith(Slot slot, UUID participantId) {
        return liveOf(participantId)
                .filter(Place::confirmed)
                .map(this::slotOf)
                .filter(held -> !held.id().equals(slot.id()) && held.overlaps(slot))
                .sorted(BY_START);
    }

    Slot slotOf(Place place) {
        return requireNonNull(slots.get(place.slotId()));
    }

    /** All who have a place in a slot or wait for it, by rank. */
    List<Place> everyoneIn(Slot slot) {
        if (!roll(slot.id()).hasAllOf(slot)) {
            include(archive.everyoneIn(slot.id()));
        }
        return roll(slot.id()).everyone();
    }

    Optional<Place> nextWaiting(Slot slot, long behind) {
        var roll = roll(slot.id());
        while (!roll.knowsNextWaiting(behind, slot)) {
            readOn(slot, roll);
        }
        return roll.nextWaiting(behind);
    }

    public void apply(Fact fact) {
        switch (fact) {
            case Fact.Planned f -> plan(f);
            case Fact.CalledOff f -> slots.computeIfPresent(f.slotId(), (id, slot) -> slot.calledOff(f.version()));
            case Fact.PromotionStopped f ->
                slots.computeIfPresent(f.slotId(), (id, slot) -> slot.withoutPromotion(f.version()));
            case Fact.Confirmed f -> put(new Place(f.signup(), Standing.CONFIRMED, f.rank(), f.decision()));
            case Fact.Waitlisted f -> put(new Place(f.signup(), Standing.WAITING, f.rank(), f.decision()));
            case Fact.Refused f -> put(new Place(f.signup(), Standing.REFUSED, 0, f.decision()));
            case Fact.Released f -> put(known(f).after(f.decision(), Standing.RELEASED));
            case Fact.Moved f -> put(known(f).after(f.decision(), known(f).standing()));
        }
    }

    private void plan(Fact.Planned fact) {
        slots.merge(fact.slotId(), Slot.planned(fact.terms()), (slot, fresh) -> slot.under(fresh.terms()));
    }

    private Place known(Fact.OfPlace fact) {
        return requireNonNull(places.get(fact.signup().signupId()));
    }

    private void put(Place after) {
        var before = places.put(after.signupId(), after);
        count(before, after);
        if (before != null) {
            unlist(before);
        }
        enlist(after);
    }

    private void count(@Nullable Place before, Place after) {
        slots.computeIfPresent(
                after.slotId(), (id, slot) -> slot.counting(before == null ? null : before.standing(), after));
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

    private Roll roll(UUID slotId) {
        return rolls.computeIfAbsent(slotId, id -> new Roll());
    }

    private void readOn(Slot slot, Roll roll) {
        var atMost = Math.max(page, slot.free());
        var page = archive.waitingBehind(slot.id(), roll.readThrough(), atMost);
        include(page);
        var line = page.places().stream()
                .filter(place -> place.waiting() && place.slotId().equals(slot.id()));
        var ranks = line.mapToLong(Place::rank)
                .filter(rank -> rank > roll.readThrough())
                .summaryStatistics();
        roll.lineReadThrough(ranks.getMax(), ranks.getCount() < atMost);
    }

    private void include(Excerpt excerpt) {
        excerpt.slots().forEach(slot -> slots.putIfAbsent(slot.id(), slot));
        excerpt.places().forEach(this::include);
    }

    private void include(Place place) {
        if (places.putIfAbsent(place.signupId(), place) == null) {
            enlist(place);
        }
    }

    static final Comparator<Slot> BY_START =
            Comparator.comparing((Slot slot) -> slot.terms().start()).thenComparing(Slot::id);
}
