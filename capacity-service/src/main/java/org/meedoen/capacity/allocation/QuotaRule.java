package org.meedoen.capacity.allocation;

/**
 * No more of one organisation than a slot allows, as long as it divides its places. Who is of no organisation is not
 * limited.
 */
final class QuotaRule {

    private QuotaRule() {}

    /** Two of one organisation count as two. */
    static boolean isUsed(CongressPlaces places, Party party) {
        var slot = places.slot(party.slotId()).orElseThrow();
        var allowed = slot.terms().perOrganisation();
        return allowed != null
                && party.perOrganisation().entrySet().stream()
                        .anyMatch(more -> places.share(slot, more.getKey()) + more.getValue() > allowed);
    }
}
