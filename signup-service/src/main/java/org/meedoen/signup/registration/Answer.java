package org.meedoen.signup.registration;

/** What a participant who asks for a place is told. */
public sealed interface Answer {

    /**
     * There is a sign-up, decided or not.
     *
     * @param repeated it was there before
     */
    record Stored(Signup signup, boolean repeated) implements Answer {}

    /** Refused, for a place the participant has at that time. */
    record Clashing(Clash clash) implements Answer {}

    record NotTaken(Declined why) implements Answer {}

    /** To be tried again in a moment. */
    record Later() implements Answer {}
}
