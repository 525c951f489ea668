package org.meedoen.signup.identity;

import java.util.UUID;

/** A mailbox somebody has proven to read. */
public record Account(UUID id, String email, String language) {}
