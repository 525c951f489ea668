package org.meedoen.capacity.allocation.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.meedoen.capacity.allocation.Slot;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.springframework.stereotype.Component;

/**
 * Caches recently used slots. Only deciding a batch changes them, and that increments the version of their congress. So
 * the cached slots are current if the locked congress still has the cached version.
 */
@Component
class SlotCache {

    /** Slots of all congresses together: about 25 MB. */
    private static final int MOST = 100_000;

    private record CachedSlots(long version, Map<SlotId, Slot> slots) {

        static CachedSlots nothing(long version) {
            return new CachedSlots(version, new ConcurrentHashMap<>());
        }

        CachedSlots after(BatchResult batch) {
            batch.planned().forEach(this::plan);
            batch.counted().forEach(slot -> slots.put(slot.id(), slot));
            return new CachedSlots(version + 1, slots);
        }

        /** Times with more precision than the table stores are not cached. */
        private void plan(Slot slot) {
            if (isKept(slot.terms().start()) && isKept(slot.terms().end())) slots.put(slot.id(), slot);
            else slots.remove(slot.id());
        }

        private static boolean isKept(Instant time) {
            return time.equals(time.truncatedTo(ChronoUnit.MICROS));
        }
    }

    private final SlotRows rows;
    private final Cache<CongressId, CachedSlots> congresses = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((CongressId congress, CachedSlots of) -> of.slots().size())
            .executor(Runnable::run)
            .build();

    SlotCache(SlotRows rows) {
        this.rows = rows;
    }

    /** Drops the cached slots of congresses whose version differs. The congresses' locks are held. */
    void locked(Map<CongressId, Congress> at) {
        at.forEach((congress, found) -> congresses
                .asMap()
                .compute(
                        congress,
                        (slug, known) -> known != null && known.version() == found.version()
                                ? known
                                : CachedSlots.nothing(found.version())));
    }

    List<InCongress<Slot>> byId(Map<CongressId, Set<SlotId>> ids) {
        var found = new ArrayList<InCongress<Slot>>();
        var unknown = new HashSet<InCongress<SlotId>>();
        ids.forEach((congress, wanted) -> {
            var known = known(congress);
            for (var id : wanted) {
                var slot = known.get(id);
                if (slot == null) unknown.add(new InCongress<>(congress, id));
                else found.add(new InCongress<>(congress, slot));
            }
        });
        if (!unknown.isEmpty()) found.addAll(read(unknown));
        return found;
    }

    private Map<SlotId, Slot> known(CongressId congress) {
        var of = congresses.getIfPresent(congress);
        return of == null ? Map.of() : of.slots();
    }

    private List<InCongress<Slot>> read(Set<InCongress<SlotId>> unknown) {
        var read = rows.byId(unknown);
        read.forEach(slot -> Optional.ofNullable(congresses.getIfPresent(slot.congress()))
                .ifPresent(congress -> congress.slots().put(slot.value().id(), slot.value())));
        return read;
    }

    /**
     * Adds the committed batch, unless another batch was committed since.
     *
     * @param versions of the congresses, after this batch
     */
    void committed(Collection<BatchResult> batch, Map<CongressId, Long> versions) {
        batch.forEach(of -> congresses
                .asMap()
                .computeIfPresent(
                        of.congress(),
                        (slug, known) ->
                                Objects.equals(versions.get(slug), known.version() + 1) ? known.after(of) : known));
    }
}
