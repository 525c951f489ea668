package org.meedoen.signup.favourite;

/** What came of adding a favourite. */
public enum Addition {
    /** It is one, now or already. */
    DONE,
    NOT_FOUND,
    TOO_MANY
}
