package org.meedoen.capacity.allocation.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.meedoen.capacity.allocation.CongressPlaces;
import org.meedoen.capacity.allocation.Fact;
import org.meedoen.capacity.allocation.Place;
import org.meedoen.capacity.allocation.Slot;

/** A batch's facts, and the slots and places they changed as they are after it. */
public record Decided(String congress, List<Fact> facts, Collection<Slot> slots, Collection<Place> places) {

    public static Decided of(String congress, List<Fact> facts, CongressPlaces after) {
        var slots = facts.stream().map(Fact::slotId).distinct().map(after::slot);
        var places = facts.stream().flatMap(Decided::signup).distinct().map(after::place);
        return new Decided(congress, facts, present(slots), present(places));
    }

    private static Stream<UUID> signup(Fact fact) {
        return fact instanceof Fact.OfPlace of ? Stream.of(of.signup().signupId()) : Stream.empty();
    }

    private static <T> List<T> present(Stream<Optional<T>> found) {
        return found.flatMap(Optional::stream).toList();
    }
}
