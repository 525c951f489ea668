package org.meedoen.capacity.allocation;

/**
 * No more of one organisation than a slot allows, as long as it divides its places. Who is of no organisation is not
 * limited.
 */
final class QuotaRule {

    private QuotaRule() {}

    static boolean isUsed(CongressPlaces places, Wish wish) {
        var slot = places.slot(wish.slotId()).orElseThrow();
        var allowed = slot.terms().perOrganisation();
        var organisation = wish.signup().organisation();
        return allowed != null && organisation != null && places.share(slot, organisation) >= allowed;
    }
}
