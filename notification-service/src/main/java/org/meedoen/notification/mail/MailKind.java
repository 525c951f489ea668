package org.meedoen.notification.mail;

/** What a mail tells. */
public enum MailKind {
    SIGN_IN,
    SIGN_IN_DECLINED,
    CONFIRMED,
    WAITING_LIST,
    PROMOTED,
    /** A place for which another one was given up. */
    EXCHANGED,
    /** On the waiting list because enough people of the same organisation are coming. */
    HELD_BACK,
    /** The same of two who asked together: both have it, or wait. */
    CONFIRMED_TOGETHER,
    WAITING_TOGETHER,
    PROMOTED_TOGETHER,
    WITHDRAWN,
    SLOT_CANCELLED,
    SLOT_MOVED,
    /** Waiting became pointless, because of a place in a slot at the same time. */
    WAITING_ENDED,
    /** The other of a pair left; the reader keeps what they had. */
    PARTED,
    /** Never sent: the page answers a request that is refused. */
    REFUSED;

    /** Whether the reader still has, or may still get, somewhere to go. */
    boolean leadsSomewhere() {
        return switch (this) {
            case CONFIRMED,
                    WAITING_LIST,
                    PROMOTED,
                    EXCHANGED,
                    HELD_BACK,
                    CONFIRMED_TOGETHER,
                    WAITING_TOGETHER,
                    PROMOTED_TOGETHER,
                    SLOT_MOVED,
                    PARTED -> true;
            case SIGN_IN, SIGN_IN_DECLINED, WITHDRAWN, SLOT_CANCELLED, WAITING_ENDED, REFUSED -> false;
        };
    }
}
