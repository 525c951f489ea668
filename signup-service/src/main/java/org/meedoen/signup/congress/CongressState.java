package org.meedoen.signup.congress;

public enum CongressState {
    /** Visible only to its organisers and to administrators. */
    DRAFT,
    PUBLISHED,
    /** Published, and the last day is over. */
    PAST
}
