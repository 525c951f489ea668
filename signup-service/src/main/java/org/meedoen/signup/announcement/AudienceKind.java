package org.meedoen.signup.announcement;

/** By what a group of participants is chosen. */
public enum AudienceKind {
    EVERYONE,
    /** Those who may come that day. */
    DAY,
    /** Those with a place in one of its slots. */
    SESSION,
    /** Those with a place. */
    SLOT,
    /** Those who wait for a place in a slot. */
    WAITING_LIST,
    ORGANISATION;

    /** Whether each of them is chosen because of a slot. */
    boolean hasSlot() {
        return this == SESSION || this == SLOT || this == WAITING_LIST;
    }
}
