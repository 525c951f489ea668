package org.meedoen.capacity.allocation;

/** A condition for giving a waiting participant a place. */
@FunctionalInterface
interface EligibilityRule {

    boolean allows(CongressPlaces places, Wish wish);

    /** Whether a party may be given places now: all of it or none. */
    static boolean mayBeGiven(CongressPlaces places, Party party) {
        for (var wish : party.wishes()) {
            for (var rule : Rules.PROMOTION) {
                if (!rule.allows(places, wish)) return false;
            }
        }
        return !QuotaRule.isUsed(places, party);
    }
}
