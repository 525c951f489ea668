package org.meedoen.capacity.whatif;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.meedoen.capacity.allocation.CongressPlaces;
import org.meedoen.capacity.allocation.Fact;
import org.meedoen.contracts.SlotId;

/** What would follow from a change. */
record WhatIf(
        @Schema(description = "Of the congress. Grows with every decision: the answer was true at this version")
        long version,

        @Schema(description = "How many people would be mailed")
        int mailed,

        @Schema(description = "How many sign-ups each effect has; effects that nobody has are absent")
        Map<Effect.Kind, Integer> counts,

        @Schema(description = "Those that change, as they would be")
        List<SlotAfter> slots,

        @Schema(description = "The first 200, in the order of the decisions")
        List<Effect> effects) {

    private static final int LISTED = 200;

    /**
     * @param changed slots that are listed in any case
     * @param after the places with these facts applied
     */
    static WhatIf of(long version, List<SlotId> changed, List<Fact> facts, CongressPlaces after) {
        var effects = facts.stream().flatMap(fact -> Effect.of(fact).stream()).toList();
        return new WhatIf(
                version,
                (int) effects.stream().map(Effect::participantId).distinct().count(),
                counts(effects),
                slots(changed, facts, after),
                effects.stream().limit(LISTED).toList());
    }

    private static Map<Effect.Kind, Integer> counts(List<Effect> effects) {
        var counts = new EnumMap<Effect.Kind, Integer>(Effect.Kind.class);
        effects.forEach(effect -> counts.merge(effect.kind(), 1, Integer::sum));
        return counts;
    }

    private static List<SlotAfter> slots(List<SlotId> changed, List<Fact> facts, CongressPlaces after) {
        return Stream.concat(changed.stream(), facts.stream().flatMap(Fact::slotIds))
                .distinct()
                .flatMap(slot -> after.slot(slot).stream())
                .map(SlotAfter::of)
                .toList();
    }
}
