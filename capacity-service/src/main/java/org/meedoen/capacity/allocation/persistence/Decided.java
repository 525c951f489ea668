package org.meedoen.capacity.allocation.persistence;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.meedoen.capacity.allocation.CongressPlaces;
import org.meedoen.capacity.allocation.Fact;
import org.meedoen.capacity.allocation.Place;
import org.meedoen.capacity.allocation.Settings;
import org.meedoen.capacity.allocation.Slot;

/**
 * A batch's facts, and the slots and places they changed as they are after it.
 *
 * @param planned were told of in this batch, or other terms of them were; that goes for their numbers, too
 * @param counted have other numbers
 * @param added were never decided about before
 * @param changed were, in an earlier batch
 * @param settings empty: as they were
 */
public record Decided(
        String congress,
        List<Fact> facts,
        Collection<Slot> planned,
        Collection<Slot> counted,
        Collection<Place> added,
        Collection<Place> changed,
        Optional<Settings> settings) {

    public static Decided of(String congress, List<Fact> facts, CongressPlaces after) {
        var slots = present(facts.stream().flatMap(Fact::slotIds).distinct().map(after::slot));
        var told = toldOf(facts);
        var planned = slots.stream().filter(slot -> told.contains(slot.id()));
        var counted = slots.stream().filter(slot -> !told.contains(slot.id()));
        var places = present(facts.stream().flatMap(Fact::signupIds).distinct().map(after::place));
        var first = decidedFirst(facts);
        var added = places.stream().filter(place -> first.contains(place.signupId()));
        var changed = places.stream().filter(place -> !first.contains(place.signupId()));
        return new Decided(
                congress,
                facts,
                planned.toList(),
                counted.toList(),
                added.toList(),
                changed.toList(),
                settings(facts, after));
    }

    private static Set<UUID> toldOf(List<Fact> facts) {
        return facts.stream()
                .filter(Fact.OfSlot.class::isInstance)
                .flatMap(Fact::slotIds)
                .collect(toSet());
    }

    private static Set<UUID> decidedFirst(List<Fact> facts) {
        return facts.stream()
                .filter(Fact.OfPlace.class::isInstance)
                .map(Fact.OfPlace.class::cast)
                .filter(fact -> fact.decision() == 1)
                .map(fact -> fact.signup().signupId())
                .collect(toSet());
    }

    private static Optional<Settings> settings(List<Fact> facts, CongressPlaces after) {
        return facts.stream().anyMatch(Fact.OfCongress.class::isInstance)
                ? Optional.of(after.settings())
                : Optional.empty();
    }

    private static <T> List<T> present(Stream<Optional<T>> found) {
        return found.flatMap(Optional::stream).toList();
    }
}
