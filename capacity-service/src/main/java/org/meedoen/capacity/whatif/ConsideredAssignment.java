package org.meedoen.capacity.whatif;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.capacity.allocation.CongressPlaces;
import org.meedoen.capacity.allocation.Place;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.AllowedDays;
import org.meedoen.contracts.signup.AssignmentRequested;
import org.meedoen.contracts.signup.AssignmentRequested.InsteadOf;

/** A place that the organisers do not give yet. */
record ConsideredAssignment(
        @NotNull UUID participantId,

        @Schema(description = "Whether the place may be one more than the capacity") @Nullable Boolean overCapacity,

        @Schema(description = "The participant's sign-up whose place is given up") @Nullable UUID inExchangeFor,

        @Schema(description = "Whether that may be although others wait") @Nullable Boolean beforeWaiting,

        @Schema(description = "The participant whose place in the slot is handed over") @Nullable UUID handedOverBy,

        @Schema(description = "The participant's, by its id; absent: they have none") @Nullable @Size(max = 200) String organisation,

        @Schema(description = "On which the participant may take part; absent: every day") @Nullable @Size(max = 31) List<@NotNull LocalDate> days) {

    ParticipantId participant() {
        return new ParticipantId(participantId);
    }

    /** The event that would be published. */
    AssignmentRequested event(CongressId congress, SlotId slot, CongressPlaces places) {
        var waiting = places.activeIn(slot, participant()).filter(Place::waiting);
        return new AssignmentRequested(
                congress,
                waiting.map(Place::signupId).orElseGet(SignupId::random),
                slot,
                participant(),
                organisation,
                new AllowedDays(0, days),
                Instant.EPOCH,
                SignupId.ofNullable(inExchangeFor),
                former(slot, places),
                waiting.map(place -> place.assignment() + 1).orElse(0),
                Boolean.TRUE.equals(overCapacity));
    }

    /** Whose places are concerned. */
    ParticipantId[] participants() {
        return Stream.of(participantId, handedOverBy)
                .filter(Objects::nonNull)
                .map(ParticipantId::new)
                .toArray(ParticipantId[]::new);
    }

    private @Nullable InsteadOf former(SlotId slot, CongressPlaces places) {
        if (handedOverBy == null) return null;
        var former = new ParticipantId(handedOverBy);
        var signup = places.activeIn(slot, former).map(Place::signupId).orElseGet(SignupId::random);
        return new InsteadOf(signup, former, Boolean.TRUE.equals(beforeWaiting));
    }
}
