package org.meedoen.signup.registration.web;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.registration.Assignment;
import org.meedoen.signup.text.InvalidFields;
import org.meedoen.signup.text.SeveralLines;
import org.meedoen.signup.text.Typed;

/**
 * @param inExchangeFor the participant's confirmed sign-up that is given up in the same decision
 * @param insteadOf a colleague's confirmed sign-up for the slot, whose place is handed over
 * @param beforeWaiting true: that may be although others wait for the slot
 * @param overCapacity true: the place may be one more than the slot's capacity
 * @param reason why either may be; required then, and recorded in the audit trail only
 */
record AssignmentRequest(
        @NotNull SlotId slotId,
        @Nullable SignupId inExchangeFor,
        @Nullable SignupId insteadOf,
        @Nullable Boolean beforeWaiting,
        @Nullable Boolean overCapacity,
        @Nullable @SeveralLines(max = 500) String reason) {

    /** The reason is missing. */
    Optional<InvalidFields.Wrong> missingReason() {
        if (written().isPresent()) return Optional.empty();
        if (goesOver()) return Optional.of(new InvalidFields.Wrong("reason", "over-capacity"));
        return goesBefore() ? Optional.of(new InvalidFields.Wrong("reason", "before-waiting")) : Optional.empty();
    }

    Assignment of(CongressId congress, ParticipantId participant) {
        return new Assignment(
                congress,
                participant,
                slotId,
                inExchangeFor,
                insteadOf,
                goesBefore(),
                goesOver(),
                written().orElse(null));
    }

    private boolean goesOver() {
        return Boolean.TRUE.equals(overCapacity);
    }

    private boolean goesBefore() {
        return Boolean.TRUE.equals(beforeWaiting);
    }

    private Optional<String> written() {
        return Optional.ofNullable(reason).map(Typed::tidy).filter(text -> !text.isEmpty());
    }
}
