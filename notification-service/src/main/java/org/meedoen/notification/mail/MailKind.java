package org.meedoen.notification.mail;

import org.meedoen.contracts.PlaceMail;

/** What a mail is about. */
public enum MailKind {
    SIGN_IN(SignInNotice.class),
    SIGN_IN_DECLINED(SignInNotice.class),
    ORGANISER_INVITED(OrganiserNotice.class),
    /** A mail about a place, to an organiser who wants to see it. */
    TEST(TestNotice.class),
    CONFIRMED(PlaceNotice.class),
    WAITING_LIST(PlaceNotice.class),
    PROMOTED(PlaceNotice.class),
    /** A place for which another one was given up. */
    EXCHANGED(PlaceNotice.class),
    /** A place that the organisers assigned. */
    ASSIGNED(PlaceNotice.class),
    /** The same, instead of another place. */
    ASSIGNED_INSTEAD(PlaceNotice.class),
    /** On the waiting list because enough people of the same organisation are coming. */
    HELD_BACK(PlaceNotice.class),
    /** The same for a pair: both are confirmed, or both wait. */
    CONFIRMED_TOGETHER(PlaceNotice.class),
    WAITING_TOGETHER(PlaceNotice.class),
    PROMOTED_TOGETHER(PlaceNotice.class),
    WITHDRAWN(PlaceNotice.class),
    WITHDRAWN_BY_ORGANISER(PlaceNotice.class),
    /** The organisers gave the place to a colleague. */
    HANDED_OVER(PlaceNotice.class),
    SLOT_CANCELLED(PlaceNotice.class),
    SLOT_MOVED(PlaceNotice.class),
    /** Waiting became pointless, because of a place in a slot at the same time. */
    WAITING_ENDED(PlaceNotice.class),
    /** The slot has begun. */
    LINE_ENDED(PlaceNotice.class),
    /** Moved to a day on which the reader, who waits, may not take part. */
    MOVED_OFF_THEIR_DAYS(PlaceNotice.class),
    /** The other of a pair left; the reader keeps what they had. */
    PARTED(PlaceNotice.class),
    /** The organisers gave a companion the place beside the reader's. */
    ACCOMPANIED(PlaceNotice.class),
    /** They ended that; the reader keeps their place. */
    COMPANION_ENDED(PlaceNotice.class),
    /** Never sent: the page answers a request that is refused. */
    REFUSED(PlaceNotice.class),
    /** A message of the organisers. */
    ANNOUNCEMENT(AnnouncementNotice.class),
    /** The same, to an organiser alone. */
    ANNOUNCEMENT_TEST(AnnouncementTestNotice.class),
    /** What the reader has on the next day. */
    REMINDER(ReminderNotice.class);

    private final Class<? extends Notice> notice;

    MailKind(Class<? extends Notice> notice) {
        this.notice = notice;
    }

    /** By the name that it has in both services. */
    public static MailKind of(PlaceMail mail) {
        return valueOf(mail.name());
    }

    /** The class with which a stored notice is read. */
    public Class<? extends Notice> notice() {
        return notice;
    }
}
