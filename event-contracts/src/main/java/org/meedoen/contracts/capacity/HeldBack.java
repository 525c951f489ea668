package org.meedoen.contracts.capacity;

/** Why somebody waits although a place may be free. */
public enum HeldBack {
    /** The participant's organisation has its share of the slot. */
    QUOTA,
    /** The organisers moved the slot to a day on which the participant may not take part. */
    NOT_THEIR_DAY
}
