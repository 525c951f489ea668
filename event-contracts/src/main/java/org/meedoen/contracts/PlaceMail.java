package org.meedoen.contracts;

/** The kinds of mail about a place to which organisers can add text: signup-service stores it, notification-service writes it. */
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
