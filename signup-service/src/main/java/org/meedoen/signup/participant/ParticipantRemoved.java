package org.meedoen.signup.participant;

import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;

/** The organisers removed a participant. Published inside the transaction that does so. */
public record ParticipantRemoved(CongressId congress, ParticipantId participant) {}
