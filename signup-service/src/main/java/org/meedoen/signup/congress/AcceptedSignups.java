package org.meedoen.signup.congress;

/** The sign-ups that a congress's publication bears on. Registration owns them. */
public interface AcceptedSignups {

    /** Whether anybody has a place in the congress, waits for one, or is about to be told. */
    boolean existIn(String congress);
}
