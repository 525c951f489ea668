package org.meedoen.signup.congress;

import java.time.Instant;

/** The sign-up window: includes the opening, excludes the closing. */
public record Window(Instant opensAt, Instant closesAt) {}
