package org.meedoen.capacity.allocation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meedoen.capacity.allocation.Place.Standing;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.Exchanged;

/**
 * The slots and places of one congress that the current decisions need. Others are read from the database when a rule
 * asks for them.
 */
public final class CongressPlaces {

    private static final int PAGE = 64;

    private final StoredPlaces stored;
    private final int page;
    private final LoadedPlaces loaded = new LoadedPlaces();
    private CongressSettings settings;

    private CongressPlaces(CongressSettings settings, StoredPlaces stored, int page) {
        this.settings = settings;
        this.stored = stored;
        this.page = page;
    }

    /** @param scope slots and sign-ups that the batch refers to, with the active places of its participants */
    public static CongressPlaces of(CongressSettings settings, PartialState scope, StoredPlaces stored) {
        return of(settings, scope, stored, PAGE);
    }

    /** @param page how many of a waiting list are read at first */
    static CongressPlaces of(CongressSettings settings, PartialState scope, StoredPlaces stored, int page) {
        var places = new CongressPlaces(settings, stored, page);
        places.include(scope);
        places.readOrganisationCounts(scope.slots().stream().map(Slot::id).toList());
        return places;
    }

    public CongressSettings settings() {
        return settings;
    }

    public Optional<Slot> slot(SlotId slotId) {
        return loaded.slot(slotId);
    }

    /** Those that are loaded. */
    public Stream<Slot> slots() {
        return loaded.slots();
    }

    public Optional<Place> place(SignupId signupId) {
        return loaded.place(signupId);
    }

    /** The participant's confirmed and waiting places. */
    Stream<Place> activeOf(ParticipantId participantId) {
        return loaded.activeOf(participantId);
    }

    /** The place that the participant has, or waits for, in the slot. */
    public Optional<Place> activeIn(SlotId slotId, ParticipantId participantId) {
        return activeOf(participantId)
                .filter(place -> place.slotId().equals(slotId))
                .findAny();
    }

    /** The other place of the pair. */
    Optional<Place> partner(Place place) {
        var partner = place.partner();
        if (partner == null) {
            return Optional.empty();
        }
        if (loaded.place(partner).isEmpty()) {
            include(stored.participantsOf(List.of(partner)));
        }
        return loaded.place(partner);
    }

    /** This place and its partner, by rank. */
    List<Place> withPartner(Place place) {
        return Stream.concat(Stream.of(place), partner(place).stream())
                .sorted(Comparator.comparingLong(Place::rank))
                .toList();
    }

    Slot slotOf(Place place) {
        return loaded.slotOf(place);
    }

    /** At least all slots that have both free places and a waiting list. */
    List<Slot> slotsToFill() {
        include(stored.slotsToFill());
        return loaded.slots().toList();
    }

    /** How many confirmed places the organisation has in the slot. */
    int confirmedOf(Slot slot, String organisation) {
        if (!loaded.organisationCounts().knows(slot.id())) {
            readOrganisationCounts(List.of(slot.id()));
        }
        return loaded.organisationCounts().confirmed(slot.id(), organisation);
    }

    private void readOrganisationCounts(Collection<SlotId> slotIds) {
        var divided = slotIds.stream()
                .filter(slotId -> slot(slotId).filter(Slot::hasQuota).isPresent())
                .toList();
        if (!divided.isEmpty()) {
            loaded.organisationCounts().include(divided, stored.organisationCounts(divided));
        }
    }

    /** All active places of a slot, by rank. */
    List<Place> everyoneIn(Slot slot) {
        if (!loaded.roster(slot.id()).hasAllOf(slot)) {
            include(stored.everyoneIn(slot.id()));
        }
        return loaded.roster(slot.id()).everyone();
    }

    Optional<Place> nextWaiting(Slot slot, long behind) {
        var list = loaded.roster(slot.id()).waiting();
        while (!list.knowsNext(behind, slot.waiting())) {
            readMore(slot, list, stored::waitingBehind);
        }
        return list.next(behind);
    }

    /** Only pairs. */
    Optional<Place> nextPaired(Slot slot, long behind) {
        var list = loaded.roster(slot.id()).paired();
        while (!list.knowsNext(behind, slot.paired())) {
            readMore(slot, list, stored::pairedBehind);
        }
        return list.next(behind);
    }

    @FunctionalInterface
    private interface Reading {

        PartialState behind(SlotId slotId, long rank, int atMost);
    }

    private void readMore(Slot slot, WaitingList list, Reading reading) {
        var atMost = Math.max(Math.max(page, list.read()), slot.free());
        var page = reading.behind(slot.id(), list.readThrough(), atMost);
        include(page);
        var ranks = page.places().stream()
                .filter(place -> place.waiting() && place.slotId().equals(slot.id()))
                .mapToLong(Place::rank)
                .summaryStatistics();
        list.readThrough(ranks.getMax(), ranks.getCount(), ranks.getCount() < atMost);
    }

    /** Also loads partners. Partners of those are loaded when a rule asks for them. */
    private void include(PartialState state) {
        loaded.include(state);
        var missing = state.places().stream()
                .map(Place::partner)
                .filter(partner -> partner != null && loaded.place(partner).isEmpty())
                .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            loaded.include(stored.participantsOf(missing));
        }
    }

    public void apply(Fact fact) {
        switch (fact) {
            case Fact.TermsSet f -> loaded.plan(f.terms());
            case Fact.Cancelled f -> loaded.changeSlot(f.slotId(), slot -> slot.cancelled(f.version()));
            case Fact.PromotionStopped f -> loaded.changeSlot(f.slotId(), slot -> slot.withoutPromotion(f.version()));
            case Fact.QuotaStopped f -> loaded.changeSlot(f.slotId(), slot -> slot.withoutQuota(f.version()));
            case Fact.SetAsideStopped f -> loaded.changeSlot(f.slotId(), slot -> slot.withoutSetAside(f.version()));
            case Fact.Begun f -> loaded.changeSlot(f.slotId(), slot -> slot.begun(f.version()));
            case Fact.CapsSet f -> settings = settings.with(f.caps());
            case Fact.PairsSet f -> settings = settings.with(f.pairs());
            case Fact.Confirmed f -> confirm(f);
            case Fact.Waitlisted f ->
                loaded.put(new Place(
                        f.signup(),
                        Standing.WAITING,
                        f.rank(),
                        f.decision(),
                        f.inExchangeFor(),
                        f.together(),
                        f.keepsWaiting(),
                        0,
                        0,
                        false,
                        null));
            case Fact.Refused f ->
                loaded.put(
                        new Place(f.signup(), Standing.REFUSED, 0, f.decision(), null, null, false, 0, 0, false, null));
            case Fact.NotAssigned f -> change(f.signup(), place -> place.notAssigned(f.decision(), f.number()));
            case Fact.Accompanied f -> accompany(f);
            case Fact.CompanionIgnored f ->
                change(f.signup(), place -> place.notAssigned(place.decision(), f.number()));
            case Fact.Released f -> change(f.signup(), place -> place.released(f.decision()));
            case Fact.Moved f -> change(f.signup(), place -> place.moved(f.decision()));
            case Fact.Parted f -> change(f.signup(), place -> place.parted(f.decision()));
            case Fact.OfferChanged f -> change(f.signup(), place -> place.inExchangeFor(f.inExchangeFor()));
            case Fact.DaysSet f -> change(f.signup(), place -> place.of(f.signup()));
            case Fact.Passed f -> change(f.signup(), place -> place.passed(f.times()));
        }
    }

    private void confirm(Fact.Confirmed fact) {
        overbook(fact.signup(), fact.overCapacity());
        loaded.put(new Place(
                fact.signup(),
                Standing.CONFIRMED,
                fact.rank(),
                fact.decision(),
                null,
                fact.together(),
                false,
                0,
                place(fact.signup().signupId()).map(Place::assignment).orElse(0),
                fact.fromSetAside(),
                fact.second()));
        if (fact.exchanged() instanceof Exchanged(var signupId, var _, var decision)) {
            loaded.changePlace(signupId, place -> place.released(decision));
        }
    }

    private void accompany(Fact.Accompanied fact) {
        overbook(fact.signup(), fact.overCapacity());
        change(fact.signup(), place -> place.beside(fact.decision(), fact.number(), fact.second()));
    }

    private void overbook(Signup of, int places) {
        if (places > 0) loaded.changeSlot(of.slotId(), slot -> slot.overbooked(places));
    }

    private void change(Signup of, UnaryOperator<Place> change) {
        loaded.changePlace(of.signupId(), change);
    }
}
