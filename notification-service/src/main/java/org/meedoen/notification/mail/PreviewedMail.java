package org.meedoen.notification.mail;

/** The kinds of mail to which organisers can add text, by the names of {@link MailKind}. */
public enum PreviewedMail {
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
