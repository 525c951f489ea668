package org.meedoen.contracts.signup;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.WireName;

/**
 * A participant asks for a place in a slot.
 *
 * @param organisation the participant's organisation at this moment, by its id in the organisers' list
 * @param receivedAt when it was taken in, by signup-service's database
 * @param inExchangeFor the participant's own sign-up whose place is given up the moment this one is confirmed
 */
@WireName("meedoen.signup.requested.v1")
public record SignupRequested(
        String congress,
        UUID signupId,
        UUID slotId,
        UUID participantId,
        @Nullable String organisation,
        Instant receivedAt,
        @Nullable UUID inExchangeFor)
        implements SignupEvent {}
