package org.meedoen.signup.participant;

import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;

/** A participant asked to be erased. Published inside the transaction that does so. */
public record ParticipantLeft(CongressId congress, ParticipantId participant) {}
