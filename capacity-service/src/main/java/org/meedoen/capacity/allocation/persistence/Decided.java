package org.meedoen.capacity.allocation.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meedoen.capacity.allocation.CongressPlaces;
import org.meedoen.capacity.allocation.Fact;
import org.meedoen.capacity.allocation.Place;
import org.meedoen.capacity.allocation.Settings;
import org.meedoen.capacity.allocation.Slot;

/**
 * A batch's facts, and the slots and places they changed as they are after it.
 *
 * @param settings empty: as they were
 */
public record Decided(
        String congress,
        List<Fact> facts,
        Collection<Slot> slots,
        Collection<Place> places,
        Optional<Settings> settings) {

    public static Decided of(String congress, List<Fact> facts, CongressPlaces after) {
        var slots = facts.stream().flatMap(Fact::slotIds).distinct().map(after::slot);
        var places = facts.stream().flatMap(Fact::signupIds).distinct().map(after::place);
        return new Decided(congress, facts, present(slots), present(places), settings(facts, after));
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
