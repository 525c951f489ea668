package org.meedoen.signup.identity;

import java.util.UUID;

/** An address that administers the installation. */
public record Administrator(UUID id, String email) {}
