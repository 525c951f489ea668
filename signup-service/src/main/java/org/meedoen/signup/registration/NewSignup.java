package org.meedoen.signup.registration;

import java.util.UUID;

/** A sign-up that may be stored. */
public record NewSignup(UUID id, String congress, UUID slotId, UUID participantId) {}
