package org.meedoen.signup.registration;

import org.meedoen.contracts.SignupId;

/** The outcome of an attempt. */
public sealed interface IntakeOutcome
        permits IntakeOutcome.Taken, IntakeOutcome.Repeated, IntakeOutcome.Overloaded, Declined {

    /** Stored with its event, and committed. */
    record Taken(SignupId signupId) implements IntakeOutcome {}

    /** The participant already has this sign-up for the slot. */
    record Repeated(SignupId signupId) implements IntakeOutcome {}

    /** To be retried: too many requests at once, or no database. Nothing was stored as far as is known. */
    record Overloaded() implements IntakeOutcome {}
}
