package org.meedoen.signup.congress;

import java.time.Instant;

/** When one can sign up: from the opening on, and no longer at the closing. */
public record Window(Instant opensAt, Instant closesAt) {}
