package org.meedoen.signup.participant;

import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;

/**
 * The recipient of a mail.
 *
 * @param removed recently removed by the organisers
 */
public record Recipient(
        ParticipantId participantId,
        String name,
        String email,
        String language,
        CongressId congress,
        boolean removed) {}
