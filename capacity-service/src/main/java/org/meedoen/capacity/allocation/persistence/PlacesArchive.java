package org.meedoen.capacity.allocation.persistence;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.meedoen.capacity.allocation.Archive;
import org.meedoen.capacity.allocation.Concerned;
import org.meedoen.capacity.allocation.Excerpt;
import org.meedoen.capacity.allocation.Place;
import org.meedoen.capacity.allocation.Settings;
import org.meedoen.capacity.allocation.Share;
import org.springframework.stereotype.Component;

/** Reads and writes one congress after the other; the caller holds the congress's lock. */
@Component
public class PlacesArchive {

    private final SlotRows slots;
    private final PlaceRows places;
    private final SettingRows settings;
    private final MovedOnto overlaps;

    PlacesArchive(SlotRows slots, PlaceRows places, SettingRows settings, MovedOnto overlaps) {
        this.slots = slots;
        this.places = places;
        this.settings = settings;
        this.overlaps = overlaps;
    }

    public Archive of(String congress) {
        return new OfCongress(congress);
    }

    public void write(Decided decided) {
        slots.write(decided.congress(), decided.slots());
        places.write(decided.congress(), decided);
        overlaps.add(decided.facts());
        decided.settings().ifPresent(changed -> settings.write(decided.congress(), changed));
    }

    private final class OfCongress implements Archive {

        private final String congress;

        OfCongress(String congress) {
            this.congress = congress;
        }

        @Override
        public Excerpt concerning(Concerned concerned) {
            return excerpt(
                    concerned.slots(), places.concerning(congress, concerned.signups(), concerned.participants()));
        }

        @Override
        public Settings settings() {
            return settings.of(congress);
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
            return excerpt(Set.of(), places.waitingBehind(slotId, rank, atMost));
        }

        @Override
        public Excerpt pairedBehind(UUID slotId, long rank, int atMost) {
            return excerpt(Set.of(), places.pairedBehind(slotId, rank, atMost));
        }

        @Override
        public Excerpt participantsOf(Collection<UUID> signupIds) {
            return excerpt(Set.of(), places.participantsOf(signupIds));
        }

        @Override
        public Excerpt everyoneIn(UUID slotId) {
            return excerpt(Set.of(), places.everyoneIn(slotId));
        }

        private Excerpt excerpt(Collection<UUID> named, List<Place> some) {
            var ids = new HashSet<>(named);
            some.forEach(place -> ids.add(place.slotId()));
            return new Excerpt(slots.byId(congress, ids), some);
        }
    }
}
