package org.meedoen.signup.registration;

import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;

/** A participant has at most one active sign-up for a slot. */
public record SlotAndParticipant(SlotId slotId, ParticipantId participantId) {}
