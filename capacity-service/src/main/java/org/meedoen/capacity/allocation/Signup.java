package org.meedoen.capacity.allocation;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.signup.SignupRequested;

/** Who asks for which slot, and for which organisation they came when they asked. */
public record Signup(
        UUID signupId,
        UUID slotId,
        UUID participantId,
        @Nullable String organisation) {

    static Signup of(SignupRequested request) {
        return new Signup(request.signupId(), request.slotId(), request.participantId(), request.organisation());
    }

    static Optional<Signup> ofPartner(SignupRequested request) {
        return Optional.ofNullable(request.partner())
                .map(other ->
                        new Signup(other.signupId(), request.slotId(), other.participantId(), other.organisation()));
    }
}
