package org.meedoen.signup.registration;

import org.meedoen.contracts.capacity.PlaceRefused;

/** The outcome of a request or a withdrawal. */
public sealed interface RegistrationOutcome {

    /**
     * There is a sign-up, decided or not.
     *
     * @param repeated it existed before
     */
    record Stored(Signup signup, boolean repeated) implements RegistrationOutcome {}

    /** Refused because of another place of the participant at that time. */
    record Clashing(Clash clash) implements RegistrationOutcome {}

    /** The sign-up goes on waiting, or keeps its place without a companion. */
    record NotAssigned(PlaceRefused.Reason reason) implements RegistrationOutcome {}

    record NotAccepted(Declined why) implements RegistrationOutcome {}

    /** To be retried after a moment. */
    record Later() implements RegistrationOutcome {}
}
