package org.meedoen.notification.mail;

/** Why a mail was not needed, and not sent. */
public enum UnsentReason {
    LATER_DECISION,
    TOO_OLD,
    TOLD_ALREADY,
    ANSWERED_ON_THE_PAGE,
    /** The message was stopped. */
    STOPPED,
    NOT_LISTED,
    /** Of what it would remind, the reader has nothing any more, or wants no reminders. */
    NOTHING_AHEAD
}
