package org.meedoen.signup.attendance;

/** What became of a tick. */
public enum TickResult {
    /** Now or earlier. */
    STORED,
    /** The sign-up has no place, so there is nobody to tick off. */
    HAS_NO_PLACE,
    /** The congress has no such sign-up. */
    UNKNOWN
}
