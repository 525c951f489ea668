package org.meedoen.capacity.allocation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private Caps caps;

    private CongressPlaces(Archive archive, int page) {
        this.archive = archive;
        this.page = page;
        caps = archive.caps();
    }

    public static CongressPlaces concerning(Concerned concerned, Archive archive) {
        return concerning(concerned, archive, PAGE);
    }

    /** @param page how many of a waiting line are read at a time */
    static CongressPlaces concerning(Concerned concerned, Archive archive, int page) {
        var places = new CongressPlaces(archive, page);
        places.known.include(archive.concerning(concerned));
        places.readShares(concerned.slots());
        return places;
    }

    public Caps caps() {
        return caps;
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

    Slot slotOf(Place place) {
        return known.slotOf(place);
    }

    /** The slots that have places for who waits, and in which somebody waits. */
    List<Slot> awaited() {
        known.include(archive.awaited());
        return known.slots()
                .filter(slot -> slot.hasPlacesToGive() && slot.waiting() > 0)
                .toList();
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
            known.include(archive.everyoneIn(slot.id()));
        }
        return known.roll(slot.id()).everyone();
    }

    Optional<Place> nextWaiting(Slot slot, long behind) {
        var roll = known.roll(slot.id());
        while (!roll.knowsNextWaiting(behind, slot)) {
            readOn(slot, roll);
        }
        return roll.nextWaiting(behind);
    }

    private void readOn(Slot slot, Roll roll) {
        var atMost = Math.max(page, slot.free());
        var page = archive.waitingBehind(slot.id(), roll.readThrough(), atMost);
        known.include(page);
        var line = page.places().stream()
                .filter(place -> place.waiting() && place.slotId().equals(slot.id()));
        var ranks = line.mapToLong(Place::rank)
                .filter(rank -> rank > roll.readThrough())
                .summaryStatistics();
        roll.lineReadThrough(ranks.getMax(), ranks.getCount() < atMost);
    }

    public void apply(Fact fact) {
        switch (fact) {
            case Fact.Planned f -> known.plan(f.terms());
            case Fact.CalledOff f -> known.changeSlot(f.slotId(), slot -> slot.calledOff(f.version()));
            case Fact.PromotionStopped f -> known.changeSlot(f.slotId(), slot -> slot.withoutPromotion(f.version()));
            case Fact.QuotaStopped f -> known.changeSlot(f.slotId(), slot -> slot.withoutQuota(f.version()));
            case Fact.CapsSet f -> caps = f.caps();
            case Fact.Confirmed f -> confirm(f);
            case Fact.Waitlisted f ->
                known.put(new Place(f.signup(), Standing.WAITING, f.rank(), f.decision(), f.inExchangeFor()));
            case Fact.Refused f -> known.put(new Place(f.signup(), Standing.REFUSED, 0, f.decision(), null));
            case Fact.Released f -> release(f.signup().signupId(), f.decision());
            case Fact.Moved f ->
                known.changePlace(f.signup().signupId(), place -> place.after(f.decision(), place.standing()));
            case Fact.OfferChanged f ->
                known.changePlace(f.signup().signupId(), place -> place.inExchangeFor(f.inExchangeFor()));
        }
    }

    private void confirm(Fact.Confirmed fact) {
        known.put(new Place(fact.signup(), Standing.CONFIRMED, fact.rank(), fact.decision(), null));
        if (fact.exchanged() instanceof Exchanged(var signupId, var _, var decision)) {
            release(signupId, decision);
        }
    }

    private void release(UUID signupId, int decision) {
        known.changePlace(signupId, place -> place.after(decision, Standing.RELEASED));
    }
}
