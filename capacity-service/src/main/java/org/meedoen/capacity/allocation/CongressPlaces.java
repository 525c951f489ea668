package org.meedoen.capacity.allocation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meedoen.capacity.allocation.Place.Standing;
import org.meedoen.contracts.capacity.Exchanged;

/**
 * The slots and places of one congress, as far as the decisions at hand need them; the rest is read from the archive
 * when a rule looks further.
 */
public final class CongressPlaces {

    private static final int PAGE = 64;

    private final Archive archive;
    private final int page;
    private final KnownPlaces known = new KnownPlaces();
    private Settings settings;

    private CongressPlaces(Settings settings, Archive archive, int page) {
        this.settings = settings;
        this.archive = archive;
        this.page = page;
    }

    /** @param concerned what the batch names: slots, sign-ups whatever became of them, what participants hold */
    public static CongressPlaces of(Settings settings, Excerpt concerned, Archive archive) {
        return of(settings, concerned, archive, PAGE);
    }

    /** @param page how many of a waiting line are read at first */
    static CongressPlaces of(Settings settings, Excerpt concerned, Archive archive, int page) {
        var places = new CongressPlaces(settings, archive, page);
        places.include(concerned);
        places.readShares(concerned.slots().stream().map(Slot::id).toList());
        return places;
    }

    public Settings settings() {
        return settings;
    }

    public Optional<Slot> slot(UUID slotId) {
        return known.slot(slotId);
    }

    public Optional<Place> place(UUID signupId) {
        return known.place(signupId);
    }

    /** What the participant holds and waits for. */
    Stream<Place> liveOf(UUID participantId) {
        return known.liveOf(participantId);
    }

    /** The other of the pair. */
    Optional<Place> partner(Place place) {
        var partner = place.partner();
        if (partner == null) {
            return Optional.empty();
        }
        if (known.place(partner).isEmpty()) {
            include(archive.participantsOf(List.of(partner)));
        }
        return known.place(partner);
    }

    /** With the other of the pair, by rank. */
    List<Place> together(Place place) {
        return Stream.concat(Stream.of(place), partner(place).stream())
                .sorted(Comparator.comparingLong(Place::rank))
                .toList();
    }

    Slot slotOf(Place place) {
        return known.slotOf(place);
    }

    /** All slots that have places for who waits, and in which somebody waits; others may be among them. */
    List<Slot> awaited() {
        include(archive.awaited());
        return known.slots().toList();
    }

    /** How many of the organisation have a place in the slot. */
    int share(Slot slot, String organisation) {
        if (!known.shares().knows(slot.id())) {
            readShares(List.of(slot.id()));
        }
        return known.shares().confirmed(slot.id(), organisation);
    }

    private void readShares(Collection<UUID> slotIds) {
        var divided = slotIds.stream()
                .filter(slotId -> slot(slotId).filter(Slot::hasQuota).isPresent())
                .toList();
        if (!divided.isEmpty()) {
            known.shares().include(divided, archive.shares(divided));
        }
    }

    /** All who have a place in a slot or wait for it, by rank. */
    List<Place> everyoneIn(Slot slot) {
        if (!known.roll(slot.id()).hasAllOf(slot)) {
            include(archive.everyoneIn(slot.id()));
        }
        return known.roll(slot.id()).everyone();
    }

    Optional<Place> nextWaiting(Slot slot, long behind) {
        var line = known.roll(slot.id()).waiting();
        while (!line.knowsNext(behind, slot.waiting())) {
            readOn(slot, line, archive::waitingBehind);
        }
        return line.next(behind);
    }

    /** Of those who wait with another. */
    Optional<Place> nextPaired(Slot slot, long behind) {
        var line = known.roll(slot.id()).paired();
        while (!line.knowsNext(behind, slot.paired())) {
            readOn(slot, line, archive::pairedBehind);
        }
        return line.next(behind);
    }

    @FunctionalInterface
    private interface Reading {

        Excerpt behind(UUID slotId, long rank, int atMost);
    }

    private void readOn(Slot slot, Line line, Reading reading) {
        var atMost = Math.max(Math.max(page, line.read()), slot.free());
        var page = reading.behind(slot.id(), line.readThrough(), atMost);
        include(page);
        var ranks = page.places().stream()
                .filter(place -> place.waiting() && place.slotId().equals(slot.id()))
                .mapToLong(Place::rank)
                .summaryStatistics();
        line.readThrough(ranks.getMax(), ranks.getCount(), ranks.getCount() < atMost);
    }

    /** With the partners of who is in it. Theirs in turn are read when a rule asks for them. */
    private void include(Excerpt excerpt) {
        known.include(excerpt);
        var missing = excerpt.places().stream()
                .map(Place::partner)
                .filter(partner -> partner != null && known.place(partner).isEmpty())
                .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            known.include(archive.participantsOf(missing));
        }
    }

    public void apply(Fact fact) {
        switch (fact) {
            case Fact.Planned f -> known.plan(f.terms());
            case Fact.CalledOff f -> known.changeSlot(f.slotId(), slot -> slot.calledOff(f.version()));
            case Fact.PromotionStopped f -> known.changeSlot(f.slotId(), slot -> slot.withoutPromotion(f.version()));
            case Fact.QuotaStopped f -> known.changeSlot(f.slotId(), slot -> slot.withoutQuota(f.version()));
            case Fact.Begun f -> known.changeSlot(f.slotId(), slot -> slot.begun(f.version()));
            case Fact.CapsSet f -> settings = settings.with(f.caps());
            case Fact.PairsSet f -> settings = settings.with(f.pairs());
            case Fact.Confirmed f -> confirm(f);
            case Fact.Waitlisted f ->
                known.put(new Place(
                        f.signup(), Standing.WAITING, f.rank(), f.decision(), f.inExchangeFor(), f.together(), 0));
            case Fact.Refused f -> known.put(new Place(f.signup(), Standing.REFUSED, 0, f.decision(), null, null, 0));
            case Fact.Released f -> change(f.signup(), place -> place.released(f.decision()));
            case Fact.Moved f -> change(f.signup(), place -> place.moved(f.decision()));
            case Fact.Parted f -> change(f.signup(), place -> place.parted(f.decision()));
            case Fact.OfferChanged f -> change(f.signup(), place -> place.inExchangeFor(f.inExchangeFor()));
            case Fact.DaysSet f -> change(f.signup(), place -> place.of(f.signup()));
            case Fact.Passed f -> change(f.signup(), place -> place.passed(f.times()));
        }
    }

    private void confirm(Fact.Confirmed fact) {
        known.put(new Place(fact.signup(), Standing.CONFIRMED, fact.rank(), fact.decision(), null, fact.together(), 0));
        if (fact.exchanged() instanceof Exchanged(var signupId, var _, var decision)) {
            known.changePlace(signupId, place -> place.released(decision));
        }
    }

    private void change(Signup of, UnaryOperator<Place> change) {
        known.changePlace(of.signupId(), change);
    }
}
