package org.meedoen.capacity.whatif;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.capacity.allocation.Place;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.signup.Companion;
import org.meedoen.contracts.signup.CompanionRequested;

/** A companion whom the organisers consider adding, or removing. */
record ConsideredCompanion(
        @Schema(description = "The participant beside whom it is") @NotNull UUID participantId,

        @Schema(description = "Absent: no companion any more") @Nullable Companion companion,

        @Schema(description = "Whether the place may be one more than the capacity") @Nullable Boolean overCapacity) {

    ParticipantId participant() {
        return new ParticipantId(participantId);
    }

    /** The event that would be published. */
    CompanionRequested event(CongressId congress, Place place) {
        return new CompanionRequested(
                congress,
                place.signupId(),
                place.slotId(),
                place.participantId(),
                companion,
                place.assignment() + 1,
                Boolean.TRUE.equals(overCapacity));
    }
}
