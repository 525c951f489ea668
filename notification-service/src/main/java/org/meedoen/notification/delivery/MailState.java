package org.meedoen.notification.delivery;

/** The state of a mail, as organisers see it. */
public enum MailState {
    WAITING,
    /** Waiting, with so many failures that somebody should look at it. */
    STUCK,
    SENT,
    GIVEN_UP,
    /** A sign-in link that expired before it was sent. */
    EXPIRED,
    /** Not sent, since it was not needed; see {@code reason}. */
    ABSORBED;

    /** From this many failed attempts on, a waiting mail is stuck. */
    public static final int FAILURES_UNTIL_STUCK = 3;
}
