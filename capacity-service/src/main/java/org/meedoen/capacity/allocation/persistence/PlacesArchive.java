package org.meedoen.capacity.allocation.persistence;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.meedoen.capacity.allocation.Archive;
import org.meedoen.capacity.allocation.Concerned;
import org.meedoen.capacity.allocation.Excerpt;
import org.meedoen.capacity.allocation.Fact;
import org.meedoen.capacity.allocation.Place;
import org.meedoen.capacity.allocation.Share;
import org.meedoen.capacity.allocation.Signup;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads and writes what is concerned of all congresses at once; the caller holds their locks. */
@Component
public class PlacesArchive {

    private final SlotRows slots;
    private final RememberedSlots remembered;
    private final PlaceRows places;
    private final SettingRows settings;
    private final MovedOnto overlaps;
    private final KeptOffDay offDay;

    PlacesArchive(
            SlotRows slots,
            RememberedSlots remembered,
            PlaceRows places,
            SettingRows settings,
            MovedOnto overlaps,
            KeptOffDay offDay) {
        this.slots = slots;
        this.remembered = remembered;
        this.places = places;
        this.settings = settings;
        this.overlaps = overlaps;
        this.offDay = offDay;
    }

    /**
     * Of each congress: the slots, the sign-ups (whatever became of them) and what the participants hold and wait for.
     *
     * @param locked the congresses, as they were found
     */
    public Map<String, Excerpt> concerning(Map<String, Congress> locked, Map<String, Concerned> concerned) {
        remembered.locked(locked);
        var found = places.concerning(named(concerned, Concerned::signups), named(concerned, Concerned::participants));
        return excerpts(concerned, found);
    }

    private static List<InCongress<UUID>> named(
            Map<String, Concerned> concerned, Function<Concerned, Collection<UUID>> ids) {
        return concerned.entrySet().stream()
                .flatMap(of -> InCongress.each(of.getKey(), ids.apply(of.getValue())))
                .toList();
    }

    /** With the slots of the places. */
    private Map<String, Excerpt> excerpts(Map<String, Concerned> named, List<InCongress<Place>> some) {
        var ids = new HashMap<String, Set<UUID>>();
        named.forEach((congress, concerned) -> ids.put(congress, new HashSet<>(concerned.slots())));
        some.forEach(place -> ids.computeIfAbsent(place.congress(), congress -> new HashSet<>())
                .add(place.value().slotId()));
        var excerpts = new HashMap<String, Excerpt>();
        remembered.byId(ids).forEach(slot -> of(slot, excerpts).slots().add(slot.value()));
        some.forEach(place -> of(place, excerpts).places().add(place.value()));
        return excerpts;
    }

    private static Excerpt of(InCongress<?> found, Map<String, Excerpt> excerpts) {
        return excerpts.computeIfAbsent(
                found.congress(), congress -> new Excerpt(new ArrayList<>(), new ArrayList<>()));
    }

    public Archive of(String congress) {
        return new OfCongress(congress);
    }

    /**
     * Who left comes first: the same participant may have come back to the same slot within the batch.
     *
     * @param versions the congresses', as they are with this batch
     */
    public void write(Collection<Decided> batch, Map<String, Long> versions) {
        var planned = each(batch, Decided::planned);
        if (!planned.isEmpty()) slots.plan(planned, versions);
        var counted = each(batch, Decided::counted);
        if (!counted.isEmpty()) slots.count(counted, versions);
        var changed = batch.stream().flatMap(of -> of.changed().stream()).toList();
        if (!changed.isEmpty()) places.change(changed);
        var elsewhen = batch.stream().flatMap(PlacesArchive::onOtherDays).toList();
        if (!elsewhen.isEmpty()) places.changeDays(elsewhen);
        var added = each(batch, Decided::added);
        if (!added.isEmpty()) places.add(added);
        var facts = batch.stream().flatMap(of -> of.facts().stream()).toList();
        overlaps.add(facts);
        offDay.add(facts);
        batch.forEach(of -> of.settings().ifPresent(changedToo -> settings.write(of.congress(), changedToo)));
        TransactionSynchronizationManager.registerSynchronization(
                new AfterCommit(() -> remembered.committed(batch, versions)));
    }

    /** Each as it is after the batch. */
    private static Stream<Signup> onOtherDays(Decided of) {
        var told = of.facts().stream()
                .filter(Fact.DaysSet.class::isInstance)
                .flatMap(Fact::signupIds)
                .collect(toSet());
        return of.changed().stream().map(Place::signup).filter(signup -> told.contains(signup.signupId()));
    }

    private record AfterCommit(Runnable action) implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            action.run();
        }
    }

    private static <T> List<InCongress<T>> each(Collection<Decided> batch, Function<Decided, Collection<T>> what) {
        return batch.stream()
                .flatMap(of -> InCongress.each(of.congress(), what.apply(of)))
                .toList();
    }

    private final class OfCongress implements Archive {

        private final String congress;

        OfCongress(String congress) {
            this.congress = congress;
        }

        @Override
        public Collection<Share> shares(Collection<UUID> slotIds) {
            return places.shares(slotIds);
        }

        @Override
        public Excerpt awaited() {
            return new Excerpt(slots.awaited(congress), List.of());
        }

        @Override
        public Excerpt waitingBehind(UUID slotId, long rank, int atMost) {
            return withSlots(places.waitingBehind(slotId, rank, atMost));
        }

        @Override
        public Excerpt pairedBehind(UUID slotId, long rank, int atMost) {
            return withSlots(places.pairedBehind(slotId, rank, atMost));
        }

        @Override
        public Excerpt participantsOf(Collection<UUID> signupIds) {
            return withSlots(places.participantsOf(signupIds));
        }

        @Override
        public Excerpt everyoneIn(UUID slotId) {
            return withSlots(places.everyoneIn(slotId));
        }

        private Excerpt withSlots(List<Place> some) {
            return excerpts(Map.of(), InCongress.each(congress, some).toList()).getOrDefault(congress, Excerpt.NOTHING);
        }
    }
}
