package org.meedoen.capacity.allocation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.CapsChanged;
import org.meedoen.contracts.signup.SlotTerms;

/** A participant gets no more places of a kind, or of a day, than the congress allows. */
final class CapRule {

    private CapRule() {}

    static Optional<Refusal> refusal(Wish wish, Slot slot, CongressPlaces places) {
        return reachedCaps(places, wish).findFirst().map(cap -> new Refusal(Reason.CAP, null, cap));
    }

    static boolean allows(CongressPlaces places, Wish wish) {
        return reachedCaps(places, wish).findAny().isEmpty();
    }

    /** New caps take nothing away. A participant who was skipped may become eligible. */
    static void change(Decisions decisions, CapsChanged event) {
        var places = decisions.places();
        if (event.version() > places.settings().caps().version()) {
            decisions.add(new Fact.CapsSet(new Caps(event.version(), event.caps())));
            PromotionRule.fill(decisions, Vacancies.everywhere(places));
        }
    }

    /** Whether a cap is now reached because of the place just confirmed. */
    static boolean isReachedBy(SlotId givenSlotId, CongressPlaces places, Wish wish) {
        return reachedCaps(places, wish)
                .flatMap(cap -> counted(cap, places, wish).stream())
                .anyMatch(slot -> slot.id().equals(givenSlotId));
    }

    private static Stream<Cap> reachedCaps(CongressPlaces places, Wish wish) {
        return places.settings().caps().caps().stream()
                .filter(cap -> covers(cap, termsOf(places, wish)))
                .filter(cap -> counted(cap, places, wish).size() >= cap.max());
    }

    private static List<Slot> counted(Cap cap, CongressPlaces places, Wish wish) {
        var wanted = termsOf(places, wish);
        return wish.keeping(places)
                .map(places::slotOf)
                .filter(held -> countsWith(held.terms(), wanted, cap))
                .toList();
    }

    private static boolean countsWith(SlotTerms held, SlotTerms wanted, Cap cap) {
        return covers(cap, held)
                && switch (cap.per()) {
                    case CONGRESS -> true;
                    case DAY -> held.day() != null && held.day().equals(wanted.day());
                };
    }

    private static boolean covers(Cap cap, SlotTerms terms) {
        return cap.kind() == null || cap.kind() == terms.kind();
    }

    private static SlotTerms termsOf(CongressPlaces places, Wish wish) {
        return places.slot(wish.slotId()).orElseThrow().terms();
    }
}
