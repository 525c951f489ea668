package org.meedoen.capacity.allocation;

import java.util.Optional;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;

/** A participant has at most one active sign-up for a slot. */
final class DuplicateRule {

    private DuplicateRule() {}

    static Optional<Refusal> refusal(Wish wish, Slot slot, CongressPlaces places) {
        return places.activeOf(wish.participantId())
                        .anyMatch(place -> place.slotId().equals(slot.id())
                                && !place.signupId().equals(wish.signup().signupId()))
                ? Optional.of(Refusal.of(Reason.ALREADY_SIGNED_UP))
                : Optional.empty();
    }
}
