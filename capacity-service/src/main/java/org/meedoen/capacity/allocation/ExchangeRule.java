package org.meedoen.capacity.allocation;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.capacity.Exchanged;

/**
 * A participant may keep a place while waiting for a better one; both change in one decision. Only a place that the
 * participant holds at that moment is exchanged. If anything else was named, the request is an ordinary one.
 */
final class ExchangeRule {

    private ExchangeRule() {}

    static Wish wish(CongressPlaces places, Place waiting) {
        return wish(places, waiting.signup(), waiting.inExchangeFor(), waiting.keepsWaiting());
    }

    static Wish wish(CongressPlaces places, Signup signup, @Nullable SignupId inExchangeFor, boolean keepsWaiting) {
        return new Wish(
                signup,
                places.activeOf(signup.participantId())
                        .filter(place -> place.confirmed() && place.signupId().equals(inExchangeFor))
                        .findAny()
                        .orElse(null),
                keepsWaiting);
    }

    static @Nullable Exchanged exchanged(Wish granted) {
        var offered = granted.offered();
        return offered == null ? null : new Exchanged(offered.signupId(), offered.slotId(), offered.nextDecision());
    }

    /** Other waits that offered the same place now offer the new place. */
    static void offerInstead(Decisions decisions, Wish granted) {
        for (var alternative : alternatives(decisions.places(), granted)) {
            decisions.add(
                    new Fact.OfferChanged(alternative.signup(), granted.signup().signupId()));
        }
    }

    /** The order is fixed, so that it does not depend on what was loaded first. */
    private static List<Place> alternatives(CongressPlaces places, Wish granted) {
        var offered = granted.offered();
        return offered == null
                ? List.of()
                : places.activeOf(granted.participantId())
                        .filter(place -> offered.signupId().equals(place.inExchangeFor()))
                        .sorted(Comparator.comparing(Place::signupId))
                        .toList();
    }
}
