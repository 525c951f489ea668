package org.meedoen.capacity.allocation;

import org.meedoen.contracts.capacity.PlaceConfirmed.How;
import org.meedoen.contracts.signup.SignupRequested;

/** What a request gets: a place, a place in the line, or a refusal. It gets it once. */
final class RequestRule {

    private RequestRule() {}

    static void decide(Decisions decisions, SignupRequested request) {
        if (decisions.places().place(request.signupId()).isEmpty()) {
            answer(decisions, Signup.of(request));
        }
    }

    private static void answer(Decisions decisions, Signup signup) {
        switch (AdmissionRule.answerTo(signup, decisions.places())) {
            case Answer.Give(var rank) -> GivingRule.give(decisions, signup, 1, rank, How.AT_ONCE);
            case Answer.Wait(var rank, var position) -> decisions.take(new Fact.Waitlisted(signup, 1, rank, position));
            case Answer.Refuse(var reason, var clash) -> decisions.take(new Fact.Refused(signup, 1, reason, clash));
        }
    }
}
