package org.meedoen.signup.identity;

import java.time.Instant;
import java.util.UUID;

/** Somebody is signed in on a device. */
public record LoginSession(UUID id, UUID account, boolean ownDevice, Instant openedAt) {}
