package org.meedoen.capacity.dashboard;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Who has the places. */
record Distribution(
        @Schema(description = "All that have a place, the largest number first")
        List<OrganisationPlaces> organisations,

        @Schema(description = "Places of participants without an organisation")
        int withoutOrganisation,

        @Schema(description = "Participants who only wait") int onlyWaiting,

        @Schema(description = "The slots that have places of an organisation")
        List<LargestOrganisations> slots) {

    private static final int LISTED = 3;

    /** @param organisation its id */
    record OrganisationPlaces(String organisation, int confirmed) {

        private static final Comparator<OrganisationPlaces> LARGEST_FIRST =
                comparing(OrganisationPlaces::confirmed).reversed().thenComparing(OrganisationPlaces::organisation);
    }

    record LargestOrganisations(
            UUID slotId,

            @Schema(description = "At most three, the largest number first")
            List<OrganisationPlaces> largest) {}

    private record InSlot(UUID slotId, OrganisationPlaces places) {}

    static Distribution of(List<HeldPlaces> held, int onlyWaiting) {
        var inSlots = held.stream().flatMap(Distribution::ofOrganisation).toList();
        return new Distribution(organisations(inSlots), without(held), onlyWaiting, largest(inSlots));
    }

    private static Stream<InSlot> ofOrganisation(HeldPlaces held) {
        var organisation = held.organisation();
        return organisation == null
                ? Stream.empty()
                : Stream.of(new InSlot(held.slotId(), new OrganisationPlaces(organisation, held.confirmed())));
    }

    private static int without(List<HeldPlaces> held) {
        return held.stream()
                .filter(places -> places.organisation() == null)
                .mapToInt(HeldPlaces::confirmed)
                .sum();
    }

    private static List<OrganisationPlaces> organisations(List<InSlot> inSlots) {
        var sums = inSlots.stream()
                .map(InSlot::places)
                .collect(groupingBy(OrganisationPlaces::organisation, summingInt(OrganisationPlaces::confirmed)));
        return sums.entrySet().stream()
                .map(sum -> new OrganisationPlaces(sum.getKey(), sum.getValue()))
                .sorted(OrganisationPlaces.LARGEST_FIRST)
                .toList();
    }

    private static List<LargestOrganisations> largest(List<InSlot> inSlots) {
        Map<UUID, List<InSlot>> bySlot = inSlots.stream().collect(groupingBy(InSlot::slotId));
        return new TreeMap<>(bySlot)
                .entrySet().stream()
                        .map(slot -> new LargestOrganisations(slot.getKey(), largestOf(slot.getValue())))
                        .toList();
    }

    private static List<OrganisationPlaces> largestOf(List<InSlot> ofSlot) {
        return ofSlot.stream()
                .map(InSlot::places)
                .sorted(OrganisationPlaces.LARGEST_FIRST)
                .limit(LISTED)
                .toList();
    }
}
