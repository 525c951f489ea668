package org.meedoen.capacity.allocation.persistence;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meedoen.capacity.allocation.CongressPlaces;
import org.meedoen.capacity.allocation.CongressSettings;
import org.meedoen.capacity.allocation.Fact;
import org.meedoen.capacity.allocation.Place;
import org.meedoen.capacity.allocation.Slot;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;

/**
 * The facts of a batch, and the state of the slots and places that they changed.
 *
 * @param planned slots that are new or have new terms; their numbers are stored too
 * @param counted other slots with changed numbers
 * @param added places decided for the first time
 * @param changed places that an earlier batch stored
 * @param settings empty if they did not change
 */
public record BatchResult(
        CongressId congress,
        List<Fact> facts,
        Collection<Slot> planned,
        Collection<Slot> counted,
        Collection<Place> added,
        Collection<Place> changed,
        Optional<CongressSettings> settings) {

    public static BatchResult of(CongressId congress, List<Fact> facts, CongressPlaces after) {
        var slots = present(facts.stream().flatMap(Fact::slotIds).distinct().map(after::slot));
        var told = toldOf(facts);
        var planned = slots.stream().filter(slot -> told.contains(slot.id()));
        var counted = slots.stream().filter(slot -> !told.contains(slot.id()));
        var places = present(facts.stream().flatMap(Fact::signupIds).distinct().map(after::place));
        var first = decidedFirst(facts);
        var added = places.stream().filter(place -> first.contains(place.signupId()));
        var changed = places.stream().filter(place -> !first.contains(place.signupId()));
        return new BatchResult(
                congress,
                facts,
                planned.toList(),
                counted.toList(),
                added.toList(),
                changed.toList(),
                settings(facts, after));
    }

    private static Set<SlotId> toldOf(List<Fact> facts) {
        return facts.stream()
                .filter(Fact.OfSlot.class::isInstance)
                .flatMap(Fact::slotIds)
                .collect(toSet());
    }

    private static Set<SignupId> decidedFirst(List<Fact> facts) {
        return facts.stream()
                .filter(Fact.OfPlace.class::isInstance)
                .map(Fact.OfPlace.class::cast)
                .filter(fact -> fact.decision() == 1)
                .map(fact -> fact.signup().signupId())
                .collect(toSet());
    }

    private static Optional<CongressSettings> settings(List<Fact> facts, CongressPlaces after) {
        return facts.stream().anyMatch(Fact.OfCongress.class::isInstance)
                ? Optional.of(after.settings())
                : Optional.empty();
    }

    private static <T> List<T> present(Stream<Optional<T>> found) {
        return found.flatMap(Optional::stream).toList();
    }
}
