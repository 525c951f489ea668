package org.meedoen.capacity.whatif;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.meedoen.capacity.allocation.Fact;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceRefused;

/** What would follow from assigning a place. */
record AssignmentWhatIf(
        @Schema(description = "Why it would be refused; absent: it would not")
        PlaceRefused.@Nullable Reason refused,

        @Schema(description = "With OVERLAP: the slot that it overlaps") @Nullable SlotId clashingSlotId,

        @Schema(description = "Whether it would be one more place than the slot's capacity")
        boolean overCapacity,

        @Schema(description = "Whether it would be one of the places that were set aside")
        boolean fromSetAside,

        @Schema(description = "How many others wait for the slot")
        int waiting,

        @Schema(description = "What would follow") WhatIf following) {

    /** @param waiting before the assignment */
    static AssignmentWhatIf of(int waiting, List<Fact> facts, WhatIf following) {
        var refusal = facts.stream().flatMap(fact -> refusal(fact).stream()).findFirst();
        return new AssignmentWhatIf(
                refusal.map(Refusal::reason).orElse(null),
                refusal.map(Refusal::clashing).orElse(null),
                isConfirmed(facts, Fact.Confirmed::overCapacity),
                isConfirmed(facts, Fact.Confirmed::fromSetAside),
                waiting,
                following);
    }

    private static boolean isConfirmed(List<Fact> facts, Predicate<Fact.Confirmed> such) {
        return facts.stream().anyMatch(fact -> fact instanceof Fact.Confirmed confirmed && such.test(confirmed));
    }

    private record Refusal(
            PlaceRefused.Reason reason, @Nullable SlotId clashing) {}

    private static Optional<Refusal> refusal(Fact fact) {
        return switch (fact) {
            case Fact.Refused f -> Optional.of(new Refusal(f.reason(), f.clashingSlotId()));
            case Fact.NotAssigned f -> Optional.of(new Refusal(f.reason(), f.clashingSlotId()));
            default -> Optional.empty();
        };
    }
}
