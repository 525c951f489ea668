package org.meedoen.signup.congress;

/** The kinds of mail to participants to which organisers can add text, by the names of notification-service. */
public enum PlaceMail {
    CONFIRMED,
    WAITING_LIST,
    PROMOTED,
    EXCHANGED,
    ASSIGNED,
    ASSIGNED_INSTEAD,
    HELD_BACK,
    CONFIRMED_TOGETHER,
    WAITING_TOGETHER,
    PROMOTED_TOGETHER,
    WITHDRAWN,
    WITHDRAWN_BY_ORGANISER,
    SLOT_CANCELLED,
    SLOT_MOVED
}
