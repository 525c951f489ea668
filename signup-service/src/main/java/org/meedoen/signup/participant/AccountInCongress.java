package org.meedoen.signup.participant;

import java.util.UUID;

/** An account in a congress. */
public record AccountInCongress(UUID account, String congress) {}
