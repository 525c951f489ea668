package org.meedoen.contracts.signup;

/** What a session is. */
public enum Kind {
    VISIT,
    WORKSHOP,
    LECTURE
}
