package org.meedoen.signup.registration.web;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.registration.Assignment;
import org.meedoen.signup.text.SeveralLines;
import org.meedoen.signup.text.Typed;

/**
 * @param inExchangeFor the participant's confirmed sign-up that is given up in the same decision
 * @param overCapacity true: the place may be one more than the slot's capacity
 * @param reason why it may; required then, and recorded in the audit trail only
 */
record AssignmentRequest(
        @NotNull SlotId slotId,
        @Nullable SignupId inExchangeFor,
        @Nullable Boolean overCapacity,
        @Nullable @SeveralLines(max = 500) String reason) {

    /** The reason is missing. */
    Optional<String> missingField() {
        return goesOver() && written().isEmpty() ? Optional.of("reason") : Optional.empty();
    }

    Assignment of(CongressId congress, ParticipantId participant) {
        return new Assignment(
                congress,
                participant,
                slotId,
                inExchangeFor,
                goesOver(),
                written().orElse(null));
    }

    private boolean goesOver() {
        return Boolean.TRUE.equals(overCapacity);
    }

    private Optional<String> written() {
        return Optional.ofNullable(reason).map(Typed::tidy).filter(text -> !text.isEmpty());
    }
}
