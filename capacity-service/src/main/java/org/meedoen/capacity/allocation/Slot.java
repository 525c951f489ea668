package org.meedoen.capacity.allocation;

import java.util.Comparator;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
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
     * @param confirmed places, also those of companions
     * @param paired how many waiting sign-ups belong to a pair
     * @param keptOver confirmed places above a lowered capacity; only new terms raise it
     * @param overbooked confirmed places above the capacity that the organisers assigned; only that raises it
     * @param setAsideGiven confirmed places that were set aside
     * @param keptAside other confirmed places, within the capacity, that hold what is set aside; they were given before
     * @param lastRank the highest rank assigned so far
     */
    public record Numbers(
            int confirmed,
            int waiting,
            int paired,
            int keptOver,
            int overbooked,
            int setAsideGiven,
            int keptAside,
            long lastRank) {

        static final Numbers NONE = new Numbers(0, 0, 0, 0, 0, 0, 0, 0);

        Numbers under(SlotTerms terms) {
            return limited(terms, confirmed, confirmed);
        }

        /** Places above a lowered capacity are the first to go. */
        Numbers after(@Nullable Place before, Place after, SlotTerms terms) {
            return new Numbers(
                            confirmed + step(Place::places, before, after),
                            waiting + step(one(Place::waiting), before, after),
                            paired + step(one(Place::waitsTogether), before, after),
                            keptOver,
                            overbooked,
                            setAsideGiven + step(Place::placesFromSetAside, before, after),
                            keptAside,
                            Math.max(lastRank, after.rank()))
                    .within(terms);
        }

        /** What is above a limit is counted only as long as it is. */
        private Numbers within(SlotTerms terms) {
            return limited(terms, keptOver + overbooked, keptOver + overbooked + keptAside);
        }

        /**
         * @param above at most so many places are above the capacity
         * @param atMost so many, together with those that hold what is set aside
         */
        private Numbers limited(SlotTerms terms, int above, int atMost) {
            var over = Math.min(above, Math.max(0, confirmed - terms.capacity()));
            var assigned = Math.min(overbooked, over);
            return new Numbers(
                    confirmed,
                    waiting,
                    paired,
                    over - assigned,
                    assigned,
                    setAsideGiven,
                    Math.max(0, Math.min(atMost, inSetAside(terms)) - over),
                    lastRank);
        }

        /** How many of the other places hold what is set aside, or are above the capacity. */
        private int inSetAside(SlotTerms terms) {
            return Math.max(0, confirmed - setAsideGiven - forOthers(terms));
        }

        private int forOthers(SlotTerms terms) {
            var aside = Math.max(setAsideGiven, Objects.requireNonNullElse(terms.setAside(), 0));
            return Math.max(0, terms.capacity() - aside);
        }

        Numbers overbookedBy(int places) {
            return new Numbers(
                    confirmed, waiting, paired, keptOver, overbooked + places, setAsideGiven, keptAside, lastRank);
        }

        private static ToIntFunction<Place> one(Predicate<Place> counted) {
            return place -> counted.test(place) ? 1 : 0;
        }

        private static int step(ToIntFunction<Place> counted, @Nullable Place before, Place after) {
            return counted.applyAsInt(after) - (before == null ? 0 : counted.applyAsInt(before));
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

    /** Places for requests and the waiting list. */
    int free() {
        return unoccupied() - setAsideLeft();
    }

    /** Free places, also those that only organisers give. */
    int unoccupied() {
        return Math.max(0, terms.capacity() - numbers.confirmed());
    }

    /** Free places that only organisers give. */
    public int setAsideLeft() {
        var notGiven = setAside() - numbers.setAsideGiven();
        return Math.clamp(notGiven, 0, unoccupied());
    }

    /** Places that are not set aside. */
    int forOthers() {
        return numbers.forOthers(terms);
    }

    public int setAside() {
        return Objects.requireNonNullElse(terms.setAside(), 0);
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
        return new Slot(newTerms, false, numbers.under(newTerms), changes + 1);
    }

    Slot cancelled(long version) {
        var ended = terms(version, false, terms.perOrganisation(), terms.begun(), terms.setAside());
        return new Slot(ended, true, numbers, changes + 1);
    }

    Slot withoutPromotion(long version) {
        return with(terms(version, false, terms.perOrganisation(), terms.begun(), terms.setAside()));
    }

    Slot withoutQuota(long version) {
        return with(terms(version, terms.promoting(), null, terms.begun(), terms.setAside()));
    }

    Slot withoutSetAside(long version) {
        return with(terms(version, terms.promoting(), terms.perOrganisation(), terms.begun(), null));
    }

    Slot begun(long version) {
        return with(terms(version, terms.promoting(), terms.perOrganisation(), true, terms.setAside()));
    }

    private Slot with(SlotTerms newTerms) {
        return new Slot(newTerms, cancelled, numbers.within(newTerms), changes + 1);
    }

    /** The slot with its numbers after a place changed. */
    Slot counting(@Nullable Place before, Place after) {
        return new Slot(terms, cancelled, numbers.after(before, after, terms), changes + 1);
    }

    /** So many of the next of its places are given above the capacity. */
    Slot overbooked(int places) {
        return new Slot(terms, cancelled, numbers.overbookedBy(places), changes);
    }

    private SlotTerms terms(
            long version,
            boolean promoting,
            @Nullable Integer perOrganisation,
            @Nullable Boolean begun,
            @Nullable Integer setAside) {
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
                begun,
                setAside);
    }
}
