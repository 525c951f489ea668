package org.meedoen.contracts.signup;

/** Somebody who accompanies a participant and has the place beside theirs, without a name or an account. */
public enum Companion {
    COMPANION,
    INTERPRETER
}
