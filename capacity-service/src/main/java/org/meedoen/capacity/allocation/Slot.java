package org.meedoen.capacity.allocation;

import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.signup.SlotTerms;

/**
 * A slot and its numbers.
 *
 * @param paired how many of who waits do so with another
 * @param keptOver how many keep their place beyond a capacity that was lowered; only a change of terms raises it
 * @param lastRank the highest rank given so far
 * @param changes grows whenever anything here changes
 */
public record Slot(
        SlotTerms terms,
        boolean cancelled,
        int confirmed,
        int waiting,
        int paired,
        int keptOver,
        long lastRank,
        long changes) {

    static final Comparator<Slot> BY_START =
            Comparator.comparing((Slot slot) -> slot.terms().start()).thenComparing(Slot::id);

    static Slot planned(SlotTerms terms) {
        return new Slot(terms, false, 0, 0, 0, 0, 0, 1);
    }

    public UUID id() {
        return terms.slotId();
    }

    int free() {
        return Math.max(0, terms.capacity() - confirmed);
    }

    /** Touching is no overlap. */
    boolean overlaps(Slot other) {
        return terms.start().isBefore(other.terms.end()) && other.terms.start().isBefore(terms.end());
    }

    /** Whether a place in it stands in the way of the same other places. */
    boolean standsInTheWayAs(SlotTerms other) {
        return terms.start().equals(other.start())
                && terms.end().equals(other.end())
                && terms.kind() == other.kind()
                && Objects.equals(terms.day(), other.day());
    }

    boolean hasQuota() {
        return terms.perOrganisation() != null;
    }

    boolean hasBegun() {
        return Boolean.TRUE.equals(terms.begun());
    }

    boolean hasPlacesToGive() {
        return terms.promoting() && !cancelled && !hasBegun() && free() > 0;
    }

    Slot under(SlotTerms newTerms) {
        var over = Math.max(0, confirmed - newTerms.capacity());
        return new Slot(newTerms, false, confirmed, waiting, paired, over, lastRank, changes + 1);
    }

    Slot calledOff(long version) {
        return new Slot(
                terms(version, false, terms.perOrganisation(), terms.begun()),
                true,
                confirmed,
                waiting,
                paired,
                keptOver,
                lastRank,
                changes + 1);
    }

    Slot withoutPromotion(long version) {
        return with(terms(version, false, terms.perOrganisation(), terms.begun()));
    }

    Slot withoutQuota(long version) {
        return with(terms(version, terms.promoting(), null, terms.begun()));
    }

    Slot begun(long version) {
        return with(terms(version, terms.promoting(), terms.perOrganisation(), true));
    }

    private Slot with(SlotTerms newTerms) {
        return new Slot(newTerms, cancelled, confirmed, waiting, paired, keptOver, lastRank, changes + 1);
    }

    /** The numbers after somebody's place became another. */
    Slot counting(@Nullable Place before, Place after) {
        var nowConfirmed = confirmed + step(Place::confirmed, before, after);
        return new Slot(
                terms,
                cancelled,
                nowConfirmed,
                waiting + step(Place::waiting, before, after),
                paired + step(Place::waitsTogether, before, after),
                Math.min(keptOver, Math.max(0, nowConfirmed - terms.capacity())),
                Math.max(lastRank, after.rank()),
                changes + 1);
    }

    private static int step(Predicate<Place> counted, @Nullable Place before, Place after) {
        return (counted.test(after) ? 1 : 0) - (before != null && counted.test(before) ? 1 : 0);
    }

    private SlotTerms terms(
            long version, boolean promoting, @Nullable Integer perOrganisation, @Nullable Boolean begun) {
        return new SlotTerms(
                id(),
                version,
                terms.start(),
                terms.end(),
                terms.capacity(),
                terms.waitingList(),
                promoting,
                terms.kind(),
                terms.day(),
                perOrganisation,
                begun);
    }
}
