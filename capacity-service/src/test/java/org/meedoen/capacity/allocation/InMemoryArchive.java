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
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meedoen.contracts.signup.SignupEvent;

/** Keeps what was decided, and hands out no more of it than was asked for, in no order that could be relied on. */
class InMemoryArchive implements Archive {

    private final Map<UUID, Slot> slots = new HashMap<>();
    private final Map<UUID, Place> places = new HashMap<>();
    private final int page;
    private final Random disorder;
    private Settings settings = Settings.UNTOLD;
    private final Map<String, Integer> reads = new HashMap<>();

    InMemoryArchive(int page) {
        this.page = page;
        disorder = new Random(page);
    }

    /** Decides a batch as the service does: reads what is concerned, decides, stores what changed. */
    List<Fact> decide(List<? extends SignupEvent> batch) {
        var congress = CongressPlaces.of(settings, concerning(Concerned.by(batch)), this, page);
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

    private Excerpt concerning(Concerned concerned) {
        return excerpt(
                concerned.slots(),
                where(place -> concerned.signups().contains(place.signupId())
                        || (place.live() && concerned.participants().contains(place.participantId()))));
    }

    Settings settings() {
        return settings;
    }

    @Override
    public Collection<Share> shares(Collection<UUID> slotIds) {
        read("shares");
        record Of(UUID slotId, String organisation) {}
        return where(place -> place.confirmed()
                        && slotIds.contains(place.slotId())
                        && place.signup().organisation() != null)
                .collect(Collectors.groupingBy(
                        place -> new Of(place.slotId(), place.signup().organisation()), Collectors.counting()))
                .entrySet()
                .stream()
                .map(share -> new Share(
                        share.getKey().slotId(),
                        share.getKey().organisation(),
                        share.getValue().intValue()))
                .toList();
    }

    private void read(String what) {
        reads.merge(what, 1, Integer::sum);
    }

    /** How often everyone in a slot, its shares, its line or the participants of sign-ups were read so far. */
    int reads(String what) {
        return reads.getOrDefault(what, 0);
    }

    @Override
    public Excerpt awaited() {
        return new Excerpt(
                slots.values().stream()
                        .filter(slot -> slot.hasPlacesToGive() && slot.waiting() > 0)
                        .toList(),
                List.of());
    }

    @Override
    public Excerpt waitingBehind(UUID slotId, long rank, int atMost) {
        return behind(slotId, rank, atMost, Place::waiting);
    }

    @Override
    public Excerpt pairedBehind(UUID slotId, long rank, int atMost) {
        return behind(slotId, rank, atMost, Place::waitsTogether);
    }

    private Excerpt behind(UUID slotId, long rank, int atMost, Predicate<Place> waits) {
        read("line");
        return withAllTheyHave(
                where(place -> waits.test(place) && place.slotId().equals(slotId) && place.rank() > rank)
                        .sorted(Comparator.comparingLong(Place::rank))
                        .limit(atMost));
    }

    @Override
    public Excerpt participantsOf(Collection<UUID> signupIds) {
        read("participants");
        return withAllTheyHave(where(place -> signupIds.contains(place.signupId())));
    }

    @Override
    public Excerpt everyoneIn(UUID slotId) {
        read("everyone");
        return withAllTheyHave(where(place -> place.live() && place.slotId().equals(slotId)));
    }

    private Excerpt withAllTheyHave(Stream<Place> some) {
        var participants = some.map(Place::participantId).collect(Collectors.toSet());
        return excerpt(Set.of(), where(place -> place.live() && participants.contains(place.participantId())));
    }

    private Stream<Place> where(Predicate<Place> condition) {
        return places.values().stream().filter(condition);
    }

    private Excerpt excerpt(Set<UUID> slotIds, Stream<Place> some) {
        var chosen = some.collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(chosen, disorder);
        var ids = new LinkedHashSet<>(slotIds);
        chosen.forEach(place -> ids.add(place.slotId()));
        return new Excerpt(
                ids.stream().filter(slots::containsKey).map(slots::get).toList(), chosen);
    }
}
