package org.meedoen.capacity.whatif;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meedoen.capacity.allocation.Fact;
import org.meedoen.capacity.allocation.SecondPlace;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceConfirmed.How;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.contracts.signup.Companion;

/** What would follow from assigning a place, or one beside it. */
record AssignmentWhatIf(
        @Schema(description = "Why it would be refused; absent: it would not")
        PlaceRefused.@Nullable Reason refused,

        @Schema(description = "With OVERLAP: the slot that it overlaps") @Nullable SlotId clashingSlotId,

        @Schema(description = "Whether it would be more places than the slot's capacity")
        boolean overCapacity,

        @Schema(description = "Whether it would be one of the places that were set aside")
        boolean fromSetAside,

        @Schema(description = "Who would have the place beside it; absent: nobody") @Nullable Companion companion,

        @Schema(description = "How many others wait for the slot")
        int waiting,

        @Schema(description = "What would follow") WhatIf following) {

    /** @param waiting before the assignment */
    static AssignmentWhatIf of(int waiting, List<Fact> facts, WhatIf following) {
        var refusal = facts.stream().flatMap(fact -> refusal(fact).stream()).findFirst();
        var given = facts.stream().flatMap(fact -> given(fact).stream()).findFirst();
        return new AssignmentWhatIf(
                refusal.map(Refusal::reason).orElse(null),
                refusal.map(Refusal::clashing).orElse(null),
                given.filter(some -> some.overCapacity > 0).isPresent(),
                given.filter(Given::fromSetAside).isPresent(),
                given.map(Given::second).map(SecondPlace::companion).orElse(null),
                waiting,
                following);
    }

    private record Given(
            int overCapacity,
            boolean fromSetAside,
            @Nullable SecondPlace second) {}

    private static Optional<Given> given(Fact fact) {
        return switch (fact) {
            case Fact.Confirmed f
            when f.how() == How.ASSIGNED -> Optional.of(new Given(f.overCapacity(), f.fromSetAside(), f.second()));
            case Fact.Accompanied f ->
                Optional.of(new Given(
                        f.overCapacity(), f.second() != null && f.second().fromSetAside(), f.second()));
            default -> Optional.empty();
        };
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
