package org.meedoen.capacity.allocation;

import java.util.List;
import org.meedoen.contracts.capacity.PlaceConfirmed.How;
import org.meedoen.contracts.signup.SignupRequested;

/** What a request gets: a place, a place in the line, or a refusal. It gets it once. */
final class RequestRule {

    private RequestRule() {}

    static void decide(Decisions decisions, SignupRequested request) {
        if (decisions.places().place(request.signupId()).isEmpty()) {
            answer(decisions, ExchangeRule.wish(decisions.places(), Signup.of(request), request.inExchangeFor()));
        }
    }

    private static void answer(Decisions decisions, Wish wish) {
        switch (AdmissionRule.answerTo(wish, decisions.places())) {
            case Answer.Give(var rank) -> give(decisions, wish, rank);
            case Answer.Wait(var rank, var position, var heldBack) ->
                decisions.take(new Fact.Waitlisted(wish.signup(), 1, rank, position, heldBack, wish.inExchangeFor()));
            case Answer.Refuse(var reason, var clash, var cap) ->
                decisions.take(new Fact.Refused(wish.signup(), 1, reason, clash, cap));
        }
    }

    private static void give(Decisions decisions, Wish wish, long rank) {
        GivingRule.give(decisions, wish, 1, rank, How.AT_ONCE);
        if (wish.offered() instanceof Place left) {
            PromotionRule.fill(decisions, new Vacancies(decisions.places(), left.slotId()).leftBy(List.of(left)));
        }
    }
}
