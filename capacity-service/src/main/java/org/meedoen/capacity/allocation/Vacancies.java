package org.meedoen.capacity.allocation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SlotId;

/**
 * The slots in which a waiting participant may have become eligible, in the order in which they are handled: first the
 * slot where the change began, then the earliest. For each, the rank up to which nobody is eligible.
 */
final class Vacancies {

    private final CongressPlaces places;
    private final TreeMap<SlotId, Long> passed;

    /** @param first the slot where the change began; null: not in one slot */
    Vacancies(CongressPlaces places, @Nullable SlotId first) {
        this.places = places;
        passed = new TreeMap<>(Comparator.comparing((SlotId slotId) -> !slotId.equals(first))
                .thenComparing(slotId -> places.slot(slotId).orElseThrow(), Slot.BY_START));
    }

    static Vacancies everywhere(CongressPlaces places) {
        var all = new Vacancies(places, null);
        places.slotsToFill().forEach(slot -> all.in(slot.id()));
        return all;
    }

    Vacancies in(SlotId slotId) {
        passed.put(slotId, 0L);
        return this;
    }

    /**
     * The former holders may have been skipped elsewhere because of these places. A pair that stops waiting may have
     * held places from others, and its partner too.
     */
    Vacancies leftBy(Collection<Place> former) {
        former.stream().filter(Place::confirmed).forEach(this::leftBy);
        former.stream().filter(Place::waitsTogether).map(Place::slotId).forEach(this::in);
        return this;
    }

    private void leftBy(Place former) {
        in(former.slotId());
        places.activeOf(former.participantId())
                .filter(Place::waiting)
                .map(Place::slotId)
                .forEach(this::in);
    }

    Optional<Slot> next() {
        return Optional.ofNullable(passed.firstEntry()).map(Map.Entry::getKey).flatMap(places::slot);
    }

    /** Nobody up to this rank is eligible. Starting at 0 would give the same result, only slower. */
    long passedIn(Slot slot) {
        return passed.getOrDefault(slot.id(), 0L);
    }

    void pass(SlotId slotId, long rank) {
        passed.put(slotId, rank);
    }

    void close(Slot slot) {
        passed.remove(slot.id());
    }
}
