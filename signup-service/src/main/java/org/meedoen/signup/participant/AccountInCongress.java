package org.meedoen.signup.participant;

import java.util.UUID;

/** A mailbox that acts in a congress. */
public record AccountInCongress(UUID account, String congress) {}
