package org.meedoen.capacity.allocation;

import java.util.List;
import org.meedoen.contracts.capacity.PlaceReleased.Reason;
import org.meedoen.contracts.signup.SignupWithdrawn;

/**
 * A withdrawal makes room for the waiting list, and for other waits of the same participant that the place conflicted
 * with.
 */
final class WithdrawalRule {

    private WithdrawalRule() {}

    static void decide(Decisions decisions, SignupWithdrawn withdrawal) {
        decisions
                .places()
                .place(withdrawal.signupId())
                .filter(Place::active)
                .ifPresent(place -> withdraw(decisions, place, reason(withdrawal)));
    }

    private static Reason reason(SignupWithdrawn withdrawal) {
        return Boolean.TRUE.equals(withdrawal.byOrganiser()) ? Reason.WITHDRAWN_BY_ORGANISER : Reason.WITHDRAWN;
    }

    private static void withdraw(Decisions decisions, Place place, Reason reason) {
        var vacancies = new Vacancies(decisions.places(), place.slotId());
        ReleaseRule.release(decisions, vacancies, List.of(place), reason);
        PromotionRule.fill(decisions, vacancies);
    }
}
