package org.meedoen.signup.registration;

import java.util.UUID;

/** A participant has at most one active sign-up for a slot. */
public record SlotAndParticipant(UUID slotId, UUID participantId) {}
