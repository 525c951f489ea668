package org.meedoen.capacity.allocation;

import java.util.Comparator;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.SlotTerms;

/**
 * A slot with its terms and numbers.
 *
 * @param changes incremented with every change
 */
public record Slot(SlotTerms terms, boolean cancelled, Numbers numbers, long changes) {

    /**
     * @param paired how many waiting sign-ups belong to a pair
     * @param keptOver confirmed places above a lowered capacity; only new terms raise it
     * @param overbooked confirmed places above the capacity that the organisers assigned; only that raises it
     * @param lastRank the highest rank assigned so far
     */
    public record Numbers(int confirmed, int waiting, int paired, int keptOver, int overbooked, long lastRank) {

        static final Numbers NONE = new Numbers(0, 0, 0, 0, 0, 0);

        Numbers under(int newCapacity) {
            var over = Math.max(0, confirmed - newCapacity);
            var assigned = Math.min(overbooked, over);
            return new Numbers(confirmed, waiting, paired, over - assigned, assigned, lastRank);
        }

        /** Places above a lowered capacity are the first to go. */
        Numbers after(@Nullable Place before, Place after, int capacity) {
            var nowConfirmed = confirmed + step(Place::confirmed, before, after);
            var over = Math.max(0, nowConfirmed - capacity);
            var assigned = Math.min(overbooked, over);
            return new Numbers(
                    nowConfirmed,
                    waiting + step(Place::waiting, before, after),
                    paired + step(Place::waitsTogether, before, after),
                    Math.min(keptOver, over - assigned),
                    assigned,
                    Math.max(lastRank, after.rank()));
        }

        Numbers overbookedByOne() {
            return new Numbers(confirmed, waiting, paired, keptOver, overbooked + 1, lastRank);
        }

        private static int step(Predicate<Place> counted, @Nullable Place before, Place after) {
            return (counted.test(after) ? 1 : 0) - (before != null && counted.test(before) ? 1 : 0);
        }
    }

    static final Comparator<Slot> BY_START =
            Comparator.comparing((Slot slot) -> slot.terms().start()).thenComparing(Slot::id);

    static Slot planned(SlotTerms terms) {
        return new Slot(terms, false, Numbers.NONE, 1);
    }

    public SlotId id() {
        return terms.slotId();
    }

    public int confirmed() {
        return numbers.confirmed();
    }

    public int waiting() {
        return numbers.waiting();
    }

    int paired() {
        return numbers.paired();
    }

    int free() {
        return Math.max(0, terms.capacity() - numbers.confirmed());
    }

    /** Slots that only touch do not overlap. */
    boolean overlaps(Slot other) {
        return terms.start().isBefore(other.terms.end()) && other.terms.start().isBefore(terms.end());
    }

    /** Whether the new terms conflict with the same other places as the current ones. */
    boolean standsInTheWayAs(SlotTerms other) {
        return terms.start().equals(other.start())
                && terms.end().equals(other.end())
                && terms.kind() == other.kind()
                && Objects.equals(terms.day(), other.day());
    }

    boolean hasQuota() {
        return terms.perOrganisation() != null;
    }

    public boolean hasBegun() {
        return Boolean.TRUE.equals(terms.begun());
    }

    boolean hasPlacesToGive() {
        return terms.promoting() && !cancelled && !hasBegun() && free() > 0;
    }

    Slot under(SlotTerms newTerms) {
        return new Slot(newTerms, false, numbers.under(newTerms.capacity()), changes + 1);
    }

    Slot cancelled(long version) {
        var ended = terms(version, false, terms.perOrganisation(), terms.begun());
        return new Slot(ended, true, numbers, changes + 1);
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
        return new Slot(newTerms, cancelled, numbers, changes + 1);
    }

    /** The slot with its numbers after a place changed. */
    Slot counting(@Nullable Place before, Place after) {
        return new Slot(terms, cancelled, numbers.after(before, after, terms.capacity()), changes + 1);
    }

    /** One of its places was assigned above the capacity. */
    Slot overbooked() {
        return new Slot(terms, cancelled, numbers.overbookedByOne(), changes);
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
