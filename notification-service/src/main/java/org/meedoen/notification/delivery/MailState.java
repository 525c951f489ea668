package org.meedoen.notification.delivery;

/** How far a mail got, as organisers see it. */
public enum MailState {
    WAITING,
    /** It waits still, and failed so often that somebody may want to look. */
    STUCK,
    SENT,
    GIVEN_UP,
    /** A sign-in link that nobody could use any more. */
    EXPIRED,
    /** Not sent, because there was no need to: {@code reason} tells why. */
    ABSORBED;

    /** From this many failed attempts on, a waiting mail is stuck. */
    public static final int FAILURES_UNTIL_STUCK = 3;
}
