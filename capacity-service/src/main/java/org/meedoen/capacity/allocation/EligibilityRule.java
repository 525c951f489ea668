package org.meedoen.capacity.allocation;

/** Who may be given places now: all of a party, or none. */
final class EligibilityRule {

    private EligibilityRule() {}

    static boolean mayBeGiven(CongressPlaces places, Party party) {
        return party.wishes().stream().allMatch(wish -> mayBeGiven(places, wish)) && !QuotaRule.isUsed(places, party);
    }

    private static boolean mayBeGiven(CongressPlaces places, Wish wish) {
        return DayRule.mayCome(places, wish)
                && OverlapRule.clashes(places, wish).findAny().isEmpty()
                && CapRule.reached(places, wish).isEmpty();
    }
}
