package org.meedoen.capacity.allocation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SlotId;

/**
 * The number of places of each organisation: as stored, plus the changes since. It does not matter when the stored
 * numbers are read.
 */
final class OrganisationCounts {

    private record Of(SlotId slotId, String organisation) {}

    private final Map<SlotId, Map<String, Integer>> archived = new HashMap<>();
    private final Map<Of, Integer> since = new HashMap<>();

    boolean knows(SlotId slotId) {
        return archived.containsKey(slotId);
    }

    /** @param slotIds all slots that were read, also those without places */
    void include(Collection<SlotId> slotIds, Collection<OrganisationCount> organisationCounts) {
        var bySlot = organisationCounts.stream()
                .collect(groupingBy(
                        OrganisationCount::slotId,
                        toMap(OrganisationCount::organisation, OrganisationCount::confirmed)));
        slotIds.forEach(slotId -> archived.putIfAbsent(slotId, bySlot.getOrDefault(slotId, Map.of())));
    }

    int confirmed(SlotId slotId, String organisation) {
        return archived.getOrDefault(slotId, Map.of()).getOrDefault(organisation, 0)
                + since.getOrDefault(new Of(slotId, organisation), 0);
    }

    void count(@Nullable Place before, Place after) {
        var organisation = after.signup().organisation();
        if (organisation != null) {
            var step = (after.confirmed() ? 1 : 0) - (before != null && before.confirmed() ? 1 : 0);
            since.merge(new Of(after.slotId(), organisation), step, Integer::sum);
        }
    }
}
