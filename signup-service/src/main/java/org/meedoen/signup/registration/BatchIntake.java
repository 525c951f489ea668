package org.meedoen.signup.registration;

import java.util.List;

/** Decides on a batch of attempts and stores the accepted ones. */
interface BatchIntake {

    /** Returns the outcomes in the order of the attempts; all are committed. */
    List<IntakeOutcome> takeIn(List<SignupAttempt> attempts);
}
