package org.meedoen.signup.identity;

/** The mail that answers a request to sign in. The response on the page is the same for all. */
public enum SignInMail {
    /** A link and a code. */
    INVITED,
    /** The information that this address may not take part. */
    DECLINED,
    /** No mail, as the mailbox has reached its limit. */
    SILENT;

    private static final int IN_A_QUARTER = 8;
    private static final int IN_A_DAY = 30;
    private static final int IN_A_QUARTER_FOR_ONE = 5;
    private static final int IN_A_DAY_FOR_ONE = 20;

    /** The limit per asker is lower than the limit per mailbox, so that requests by others leave mails for the owner. */
    static SignInMail to(boolean maySignIn, MailSent sent) {
        if (!maySignIn) return sent.declinedInADay() ? SILENT : DECLINED;
        var enough = sent.inAQuarter() >= IN_A_QUARTER
                || sent.inADay() >= IN_A_DAY
                || sent.inAQuarterToAsker() >= IN_A_QUARTER_FOR_ONE
                || sent.inADayToAsker() >= IN_A_DAY_FOR_ONE;
        return enough ? SILENT : INVITED;
    }
}
