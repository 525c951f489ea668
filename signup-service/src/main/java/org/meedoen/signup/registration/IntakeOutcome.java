package org.meedoen.signup.registration;

import java.util.UUID;

/** What became of an attempt. */
public sealed interface IntakeOutcome
        permits IntakeOutcome.Taken, IntakeOutcome.Repeated, IntakeOutcome.Overloaded, Declined {

    /** Stored, with its event, and committed. */
    record Taken(UUID signupId) implements IntakeOutcome {}

    /** The participant has such a sign-up already: this one. */
    record Repeated(UUID signupId) implements IntakeOutcome {}

    /** Not now: too many at once, or the database is away. Nothing is known to be stored. */
    record Overloaded() implements IntakeOutcome {}
}
