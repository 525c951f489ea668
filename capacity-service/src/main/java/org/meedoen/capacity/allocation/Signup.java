package org.meedoen.capacity.allocation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.AllowedDays;
import org.meedoen.contracts.signup.AssignmentRequested;
import org.meedoen.contracts.signup.SignupRequested;

/**
 * Who signs up for which slot.
 *
 * @param organisation of the participant at the time of the request
 * @param allowedDays as far as known
 */
public record Signup(
        SignupId signupId,
        SlotId slotId,
        ParticipantId participantId,
        @Nullable String organisation,
        AllowedDays allowedDays) {

    static final AllowedDays ANY_DAY = new AllowedDays(0, null);

    static Signup of(SignupRequested request) {
        return new Signup(
                request.signupId(),
                request.slotId(),
                request.participantId(),
                request.organisation(),
                known(request.allowedDays()));
    }

    static Signup of(AssignmentRequested assignment) {
        return new Signup(
                assignment.signupId(),
                assignment.slotId(),
                assignment.participantId(),
                assignment.organisation(),
                known(assignment.allowedDays()));
    }

    static Optional<Signup> ofPartner(SignupRequested request) {
        return Optional.ofNullable(request.partner())
                .map(other -> new Signup(
                        other.signupId(),
                        request.slotId(),
                        other.participantId(),
                        other.organisation(),
                        known(other.allowedDays())));
    }

    private static AllowedDays known(@Nullable AllowedDays told) {
        return told == null ? ANY_DAY : told;
    }

    Signup on(AllowedDays others) {
        return new Signup(signupId, slotId, participantId, organisation, others);
    }
}
