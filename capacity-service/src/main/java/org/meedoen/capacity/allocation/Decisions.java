package org.meedoen.capacity.allocation;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the facts that follow from one event. Each is applied when it is added, so that the next rule sees its
 * effect.
 */
final class Decisions {

    private final CongressPlaces places;
    private final List<Fact> facts = new ArrayList<>();

    Decisions(CongressPlaces places) {
        this.places = places;
    }

    CongressPlaces places() {
        return places;
    }

    void add(Fact fact) {
        places.apply(fact);
        facts.add(fact);
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }
}
