package org.meedoen.capacity.allocation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The slots in which it may be somebody's turn, in the order in which they are served: first where it began, then the
 * earliest. With each the rank up to which nobody's turn can be.
 */
final class Vacancies {

    private final CongressPlaces places;
    private final TreeMap<UUID, Long> passed;

    /** @param first where it began; null: not in one slot */
    Vacancies(CongressPlaces places, @Nullable UUID first) {
        this.places = places;
        passed = new TreeMap<>(Comparator.comparing((UUID slotId) -> !slotId.equals(first))
                .thenComparing(slotId -> places.slot(slotId).orElseThrow(), Slot.BY_START));
    }

    static Vacancies everywhere(CongressPlaces places) {
        var all = new Vacancies(places, null);
        places.awaited().forEach(slot -> all.in(slot.id()));
        return all;
    }

    Vacancies in(UUID slotId) {
        passed.put(slotId, 0L);
        return this;
    }

    /**
     * Who had these places may have been passed elsewhere because of them. Who waited with another may have kept others
     * waiting, and that other too.
     */
    Vacancies leftBy(Collection<Place> former) {
        former.stream().filter(Place::confirmed).forEach(this::leftBy);
        former.stream().filter(Place::waitsTogether).map(Place::slotId).forEach(this::in);
        return this;
    }

    private void leftBy(Place former) {
        in(former.slotId());
        places.liveOf(former.participantId())
                .filter(Place::waiting)
                .map(Place::slotId)
                .forEach(this::in);
    }

    Optional<Slot> next() {
        return Optional.ofNullable(passed.firstEntry()).map(Map.Entry::getKey).flatMap(places::slot);
    }

    /** Nobody's turn can be before it: from 0 the outcome would be the same, only later. */
    long passedIn(Slot slot) {
        return passed.getOrDefault(slot.id(), 0L);
    }

    void pass(UUID slotId, long rank) {
        passed.put(slotId, rank);
    }

    void close(Slot slot) {
        passed.remove(slot.id());
    }
}
