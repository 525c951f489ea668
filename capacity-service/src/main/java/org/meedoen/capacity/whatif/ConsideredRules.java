package org.meedoen.capacity.whatif;

import static java.util.Comparator.comparing;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.capacity.allocation.CongressPlaces;
import org.meedoen.capacity.allocation.Slot;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.CapsChanged;
import org.meedoen.contracts.signup.Kind;
import org.meedoen.contracts.signup.PairsChanged;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SlotChanged;
import org.meedoen.contracts.signup.SlotTerms;

/** A change of the rules of a congress that is not made yet. What is absent stays as it is. */
record ConsideredRules(
        @Schema(description = "All of them, such as `ALL-DAY-2,VISIT-CONGRESS-1`; empty: no caps")
        @Nullable @Pattern(regexp = ConsideredRules.CAPS) String caps,

        @Nullable @Min(0) @Max(1000) Integer pairPasses,

        @Schema(
                description =
                        "Of slots on this day and later, free places go to the waiting list; of earlier ones, they do not")
        @Nullable LocalDate promotingFrom) {

    private static final String CAP = "(ALL|VISIT|WORKSHOP|LECTURE)-(DAY|CONGRESS)-[1-9][0-9]{0,3}";

    static final String CAPS = "(" + CAP + "(," + CAP + "){0,19})?";

    /** The events that would be published, in the order of signup-service. */
    List<SignupEvent> events(CongressId congress, CongressPlaces now) {
        return Stream.of(capsChanged(congress, now), pairsChanged(congress, now), promotionChanged(congress, now))
                .flatMap(events -> events)
                .toList();
    }

    private Stream<SignupEvent> capsChanged(CongressId congress, CongressPlaces now) {
        return caps == null
                ? Stream.empty()
                : Stream.of(new CapsChanged(congress, now.settings().caps().version() + 1, wantedCaps(caps)));
    }

    private static List<Cap> wantedCaps(String caps) {
        return caps.isEmpty()
                ? List.of()
                : Arrays.stream(caps.split(",")).map(ConsideredRules::cap).toList();
    }

    private static Cap cap(String written) {
        var parts = written.split("-");
        var kind = parts[0].equals("ALL") ? null : Kind.valueOf(parts[0]);
        return new Cap(kind, Cap.Per.valueOf(parts[1]), Integer.parseInt(parts[2]));
    }

    private Stream<SignupEvent> pairsChanged(CongressId congress, CongressPlaces now) {
        return pairPasses == null
                ? Stream.empty()
                : Stream.of(new PairsChanged(congress, now.settings().pairs().version() + 1, pairPasses));
    }

    private Stream<SignupEvent> promotionChanged(CongressId congress, CongressPlaces now) {
        return promotingFrom == null ? Stream.empty() : promotionChanged(congress, promotingFrom, now);
    }

    private static Stream<SignupEvent> promotionChanged(CongressId congress, LocalDate from, CongressPlaces now) {
        return now.slots()
                .filter(slot -> !slot.cancelled() && !slot.hasBegun())
                .map(Slot::terms)
                .filter(terms ->
                        terms.day() != null && terms.promoting() == terms.day().isBefore(from))
                .sorted(comparing(SlotTerms::start)
                        .thenComparing(terms -> terms.slotId().toString()))
                .map(terms -> new SlotChanged(congress, otherwise(terms), false));
    }

    private static SlotTerms otherwise(SlotTerms now) {
        return new SlotTerms(
                now.slotId(),
                now.version() + 1,
                now.start(),
                now.end(),
                now.capacity(),
                now.waitingList(),
                !now.promoting(),
                now.kind(),
                now.day(),
                now.perOrganisation(),
                now.begun(),
                now.setAside());
    }
}
