package org.meedoen.signup.identity;

import java.time.Instant;
import java.util.UUID;
import org.meedoen.http.LoginSessionId;

/** Somebody is signed in on a device. */
public record LoginSession(LoginSessionId id, UUID account, boolean ownDevice, Instant openedAt) {}
