package org.meedoen.capacity.allocation;

import org.meedoen.contracts.capacity.PlaceConfirmed.How;

/** Giving a place takes back the one that was offered for it, and ends all waiting that it makes pointless. */
final class GivingRule {

    private GivingRule() {}

    static void give(Decisions decisions, Wish wish, int decision, long rank, How how) {
        var exchanged = ExchangeRule.exchanged(wish);
        decisions.take(new Fact.Confirmed(wish.signup(), decision, rank, how, exchanged));
        ExchangeRule.offerInstead(decisions, wish);
        PointlessRule.release(decisions, wish.signup());
    }
}
