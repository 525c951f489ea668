package org.meedoen.capacity.allocation;

/** Who may be given a place now. */
final class EligibilityRule {

    private EligibilityRule() {}

    static boolean mayBeGiven(CongressPlaces places, Wish wish) {
        return OverlapRule.clashes(places, wish).findAny().isEmpty()
                && CapRule.reached(places, wish).isEmpty()
                && !QuotaRule.isUsed(places, wish);
    }
}
