package org.meedoen.signup.registration;

import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.signup.Companion;

/**
 * Who the organisers want to have the place beside a participant's.
 *
 * @param companion null: nobody
 * @param overCapacity whether it may be one more than the slot's capacity
 * @param reason why it may; recorded in the audit trail only
 */
public record Accompaniment(
        CongressId congress,
        ParticipantId participantId,
        SignupId signupId,
        @Nullable Companion companion,
        boolean overCapacity,
        @Nullable String reason) {}
