package org.meedoen.contracts.signup;

/** Who comes along with a participant and has the place beside theirs, without a name or an account. */
public enum Companion {
    COMPANION,
    INTERPRETER
}
