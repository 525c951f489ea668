package org.meedoen.signup.sheet;

/** How the column of a heading was found. */
public enum Recognition {
    /** It is the name of the column. */
    NAME,
    /** Organisers chose it for this import. */
    CHOICE,
    /** Organisers chose it for an earlier import. */
    REMEMBERED,
    /** It resembles the name of the column, or a word for it. */
    GUESS,
    NONE
}
