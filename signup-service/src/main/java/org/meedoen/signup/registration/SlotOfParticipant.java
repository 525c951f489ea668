package org.meedoen.signup.registration;

import java.util.UUID;

/** What a participant has at most one active sign-up for. */
public record SlotOfParticipant(UUID slotId, UUID participantId) {}
