package org.meedoen.contracts.signup;

import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.WireName;

/**
 * A participant may take part on other days than before. It goes for all they wait for; places they have they keep.
 */
@WireName("meedoen.participant.days-changed.v1")
public record ParticipantDaysChanged(CongressId congress, ParticipantId participantId, AllowedDays allowedDays)
        implements SignupEvent {}
