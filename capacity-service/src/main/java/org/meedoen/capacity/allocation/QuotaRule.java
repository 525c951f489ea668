package org.meedoen.capacity.allocation;

/**
 * While a slot has a quota, no organisation gets more places than it allows. Participants without an organisation are
 * not limited.
 */
final class QuotaRule {

    private QuotaRule() {}

    /** A pair of one organisation counts as two. */
    static boolean isUsed(CongressPlaces places, Party party) {
        var slot = places.slot(party.slotId()).orElseThrow();
        var allowed = slot.terms().perOrganisation();
        return allowed != null
                && party.perOrganisation().entrySet().stream()
                        .anyMatch(more -> places.confirmedOf(slot, more.getKey()) + more.getValue() > allowed);
    }
}
