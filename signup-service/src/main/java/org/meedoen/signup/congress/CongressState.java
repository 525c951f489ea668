package org.meedoen.signup.congress;

/** How far a congress has come. */
public enum CongressState {
    /** Only its organisers and administrators see it; for anybody else it does not exist. */
    DRAFT,
    PUBLISHED,
    /** It was published, and its last day is over. */
    PAST
}
