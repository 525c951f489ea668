package org.meedoen.contracts.capacity;

import java.util.UUID;

/** A sign-up that goes on waiting, and whose participant gives up another place when this one is confirmed. */
public record InExchange(UUID signupId, UUID slotId) {}
