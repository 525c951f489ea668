package org.meedoen.capacity.allocation;

import java.util.ArrayList;
import java.util.List;
import org.meedoen.contracts.signup.AssignmentRequested;
import org.meedoen.contracts.signup.CapsChanged;
import org.meedoen.contracts.signup.CompanionRequested;
import org.meedoen.contracts.signup.CongressDeleted;
import org.meedoen.contracts.signup.PairsChanged;
import org.meedoen.contracts.signup.ParticipantDaysChanged;
import org.meedoen.contracts.signup.PromotionEnded;
import org.meedoen.contracts.signup.PublicationChanged;
import org.meedoen.contracts.signup.QuotaEnded;
import org.meedoen.contracts.signup.SetAsideEnded;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SignupWithdrawn;
import org.meedoen.contracts.signup.SlotBegun;
import org.meedoen.contracts.signup.SlotCancelled;
import org.meedoen.contracts.signup.SlotChanged;
import org.meedoen.contracts.signup.SlotScheduled;

/** Decides what follows from the events of a congress. An event that was decided before yields no facts. */
public final class Allocation {

    private Allocation() {}

    /** Returns the facts in order; they have been applied to {@code places}. */
    public static List<Fact> decide(CongressPlaces places, List<? extends SignupEvent> batch) {
        var facts = new ArrayList<Fact>();
        batch.forEach(event -> facts.addAll(decide(places, event)));
        return facts;
    }

    static List<Fact> decide(CongressPlaces places, SignupEvent event) {
        var decisions = new Decisions(places);
        switch (event) {
            case SignupRequested e -> RequestRule.decide(decisions, e);
            case AssignmentRequested e -> AssignmentRule.decide(decisions, e);
            case CompanionRequested e -> CompanionRule.decide(decisions, e);
            case SignupWithdrawn e -> WithdrawalRule.decide(decisions, e);
            case SlotScheduled e -> SlotRule.schedule(decisions, e);
            case SlotChanged e -> SlotRule.change(decisions, e);
            case SlotCancelled e -> SlotRule.cancel(decisions, e);
            case PromotionEnded e -> SlotRule.endPromotion(decisions, e);
            case QuotaEnded e -> SlotRule.endQuota(decisions, e);
            case SetAsideEnded e -> SetAsideRule.end(decisions, e);
            case SlotBegun e -> SlotStartRule.begin(decisions, e);
            case ParticipantDaysChanged e -> DayRule.change(decisions, e);
            case CapsChanged e -> CapRule.change(decisions, e);
            case PairsChanged e -> PairRule.change(decisions, e);
            case PublicationChanged _, CongressDeleted _ -> {}
        }
        return decisions.facts();
    }
}
