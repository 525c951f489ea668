package org.meedoen.capacity.allocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.SignupEvent;

/** Stores decisions in memory, and returns no more than what was asked for, in arbitrary order. */
class InMemoryPlaces implements StoredPlaces {

    private final Map<SlotId, Slot> slots = new HashMap<>();
    private final Map<SignupId, Place> places = new HashMap<>();
    private final int page;
    private final Random disorder;
    private CongressSettings settings = CongressSettings.DEFAULT;
    private final Map<String, Integer> reads = new HashMap<>();

    InMemoryPlaces(int page) {
        this.page = page;
        disorder = new Random(page);
    }

    /** Decides a batch as the service does: reads what is in scope, decides, stores what changed. */
    List<Fact> decide(List<? extends SignupEvent> batch) {
        var congress = CongressPlaces.of(settings, inScope(BatchScope.by(batch)), this, page);
        var facts = Allocation.decide(congress, batch);
        facts.forEach(fact -> store(congress, fact));
        return facts;
    }

    private void store(CongressPlaces congress, Fact fact) {
        fact.slotIds().flatMap(id -> congress.slot(id).stream()).forEach(slot -> slots.put(slot.id(), slot));
        fact.signupIds()
                .flatMap(id -> congress.place(id).stream())
                .forEach(place -> places.put(place.signupId(), place));
        settings = congress.settings();
    }

    Collection<Slot> slots() {
        return slots.values();
    }

    Collection<Place> places() {
        return places.values();
    }

    private PartialState inScope(BatchScope concerned) {
        return state(
                concerned.slots(),
                where(place -> concerned.signups().contains(place.signupId())
                        || (place.active() && concerned.participants().contains(place.participantId()))));
    }

    CongressSettings settings() {
        return settings;
    }

    @Override
    public Collection<OrganisationCount> organisationCounts(Collection<SlotId> slotIds) {
        read("organisationCounts");
        record Of(SlotId slotId, String organisation) {}
        return where(place -> place.confirmed()
                        && slotIds.contains(place.slotId())
                        && place.signup().organisation() != null)
                .collect(Collectors.groupingBy(
                        place -> new Of(place.slotId(), place.signup().organisation()), Collectors.counting()))
                .entrySet()
                .stream()
                .map(confirmedOf -> new OrganisationCount(
                        confirmedOf.getKey().slotId(),
                        confirmedOf.getKey().organisation(),
                        confirmedOf.getValue().intValue()))
                .toList();
    }

    private void read(String what) {
        reads.merge(what, 1, Integer::sum);
    }

    /**
     * How often everyone in a slot, its organisation counts, its waiting list or the participants of sign-ups were
     * read.
     */
    int reads(String what) {
        return reads.getOrDefault(what, 0);
    }

    @Override
    public PartialState slotsToFill() {
        return new PartialState(
                slots.values().stream()
                        .filter(slot -> slot.hasPlacesToGive() && slot.waiting() > 0)
                        .toList(),
                List.of());
    }

    @Override
    public PartialState waitingBehind(SlotId slotId, long rank, int atMost) {
        return behind(slotId, rank, atMost, Place::waiting);
    }

    @Override
    public PartialState pairedBehind(SlotId slotId, long rank, int atMost) {
        return behind(slotId, rank, atMost, Place::waitsTogether);
    }

    private PartialState behind(SlotId slotId, long rank, int atMost, Predicate<Place> waits) {
        read("waitingList");
        return withAllTheyHave(
                where(place -> waits.test(place) && place.slotId().equals(slotId) && place.rank() > rank)
                        .sorted(Comparator.comparingLong(Place::rank))
                        .limit(atMost));
    }

    @Override
    public PartialState participantsOf(Collection<SignupId> signupIds) {
        read("participants");
        return withAllTheyHave(where(place -> signupIds.contains(place.signupId())));
    }

    @Override
    public PartialState everyoneIn(SlotId slotId) {
        read("everyone");
        return withAllTheyHave(where(place -> place.active() && place.slotId().equals(slotId)));
    }

    private PartialState withAllTheyHave(Stream<Place> some) {
        var participants = some.map(Place::participantId).collect(Collectors.toSet());
        return state(Set.of(), where(place -> place.active() && participants.contains(place.participantId())));
    }

    private Stream<Place> where(Predicate<Place> condition) {
        return places.values().stream().filter(condition);
    }

    private PartialState state(Set<SlotId> slotIds, Stream<Place> some) {
        var chosen = some.collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(chosen, disorder);
        var ids = new LinkedHashSet<>(slotIds);
        chosen.forEach(place -> ids.add(place.slotId()));
        return new PartialState(
                ids.stream().filter(slots::containsKey).map(slots::get).toList(), chosen);
    }
}
