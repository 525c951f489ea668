package org.meedoen.capacity.allocation;

import java.util.ArrayList;
import java.util.List;

/** The facts that follow from one event. Each is applied the moment it is taken, so that the next rule sees it. */
final class Decisions {

    private final CongressPlaces places;
    private final List<Fact> facts = new ArrayList<>();

    Decisions(CongressPlaces places) {
        this.places = places;
    }

    CongressPlaces places() {
        return places;
    }

    void take(Fact fact) {
        places.apply(fact);
        facts.add(fact);
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }
}
