package org.meedoen.signup.registration.web;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.signup.Companion;
import org.meedoen.signup.registration.Accompaniment;
import org.meedoen.signup.text.InvalidFields;
import org.meedoen.signup.text.SeveralLines;
import org.meedoen.signup.text.Typed;

/**
 * @param overCapacity true: the place may be one more than the slot's capacity
 * @param reason why it may; required then, and recorded in the audit trail only
 */
record CompanionRequest(
        @NotNull Companion companion,
        @Nullable Boolean overCapacity,
        @Nullable @SeveralLines(max = 500) String reason) {

    /** The reason is missing. */
    Optional<InvalidFields.Wrong> missingReason() {
        return goesOver() && written().isEmpty()
                ? Optional.of(new InvalidFields.Wrong("reason", "over-capacity"))
                : Optional.empty();
    }

    Accompaniment of(CongressId congress, ParticipantId participant, SignupId signup) {
        return new Accompaniment(
                congress, participant, signup, companion, goesOver(), written().orElse(null));
    }

    private boolean goesOver() {
        return Boolean.TRUE.equals(overCapacity);
    }

    private Optional<String> written() {
        return Optional.ofNullable(reason).map(Typed::tidy).filter(text -> !text.isEmpty());
    }
}
