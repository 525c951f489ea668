package org.meedoen.capacity.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.capacity.Exchanged;

/**
 * One may keep a place and wait for a better one: both change in the same decision. Only a place that the participant
 * has at that moment is exchanged; whatever else was named, the wish is an ordinary one.
 */
final class ExchangeRule {

    private ExchangeRule() {}

    static Wish wish(CongressPlaces places, Place waiting) {
        return wish(places, waiting.signup(), waiting.inExchangeFor());
    }

    static Wish wish(CongressPlaces places, Signup signup, @Nullable UUID inExchangeFor) {
        return new Wish(
                signup,
                places.liveOf(signup.participantId())
                        .filter(place -> place.confirmed() && place.signupId().equals(inExchangeFor))
                        .findAny()
                        .orElse(null));
    }

    static @Nullable Exchanged exchanged(Wish granted) {
        var offered = granted.offered();
        return offered == null ? null : new Exchanged(offered.signupId(), offered.slotId(), offered.nextDecision());
    }

    /** Who waits for several in exchange for one place waits for the others in exchange for what they got. */
    static void offerInstead(Decisions decisions, Wish granted) {
        for (var alternative : alternatives(decisions.places(), granted)) {
            decisions.take(
                    new Fact.OfferChanged(alternative.signup(), granted.signup().signupId()));
        }
    }

    /** In one order, whatever was read first. */
    private static List<Place> alternatives(CongressPlaces places, Wish granted) {
        var offered = granted.offered();
        return offered == null
                ? List.of()
                : places.liveOf(granted.participantId())
                        .filter(place -> offered.signupId().equals(place.inExchangeFor()))
                        .sorted(Comparator.comparing(Place::signupId))
                        .toList();
    }
}
