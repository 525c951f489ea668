package org.meedoen.signup.identity;

import java.util.UUID;

/** Somebody is signed in on a device. */
public record Session(UUID id, UUID account, boolean ownDevice) {}
