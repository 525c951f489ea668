package org.meedoen.signup.registration;

import java.util.List;

/** Judges and stores a batch of attempts. */
interface TakesIn {

    /** The outcomes, in the order of the attempts; all of them committed. */
    List<IntakeOutcome> take(List<Attempt> attempts);
}
