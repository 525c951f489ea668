package org.meedoen.signup.identity;

/**
 * How many sign-in mails are sent. One requester may cause fewer mails than a mailbox may receive, so that somebody who enters
 * another person's address leaves mails for its owner.
 */
final class SignInMailLimits {

    private static final int IN_A_QUARTER = 8;
    private static final int IN_A_DAY = 30;
    private static final int IN_A_QUARTER_FOR_REQUESTER = 5;
    private static final int IN_A_DAY_FOR_REQUESTER = 20;
    private static final int DECLINED_IN_A_DAY_FOR_REQUESTER = 20;

    private SignInMailLimits() {}

    static boolean areReachedBy(RecentMailCounts sent) {
        return sent.inAQuarter() >= IN_A_QUARTER
                || sent.inADay() >= IN_A_DAY
                || sent.inAQuarterToRequester() >= IN_A_QUARTER_FOR_REQUESTER
                || sent.inADayToRequester() >= IN_A_DAY_FOR_REQUESTER;
    }

    /** A mailbox that may not take part is informed once a day, and one requester can have few mailboxes informed. */
    static boolean ofDeclinedAreReachedBy(RecentMailCounts sent) {
        return sent.declinedInADay() || sent.declinedInADayForRequester() >= DECLINED_IN_A_DAY_FOR_REQUESTER;
    }
}
