package org.meedoen.signup.identity;

/** What somebody who asks to sign in gets by mail. On the page they all look alike. */
public enum SignInMail {
    /** A link and a code. */
    INVITED,
    /** Word that this address may not take part. */
    DECLINED,
    /** Nothing: this mailbox got enough mail for now. */
    SILENT;

    private static final int IN_A_QUARTER = 8;
    private static final int IN_A_DAY = 30;
    private static final int IN_A_QUARTER_FOR_ONE = 5;
    private static final int IN_A_DAY_FOR_ONE = 20;

    /**
     * What one asker may use is less than what a mailbox may get: whoever asks for somebody else's address leaves mail for
     * its owner.
     */
    static SignInMail to(boolean maySignIn, MailSent sent) {
        if (!maySignIn) return sent.declinedInADay() ? SILENT : DECLINED;
        var enough = sent.inAQuarter() >= IN_A_QUARTER
                || sent.inADay() >= IN_A_DAY
                || sent.inAQuarterToAsker() >= IN_A_QUARTER_FOR_ONE
                || sent.inADayToAsker() >= IN_A_DAY_FOR_ONE;
        return enough ? SILENT : INVITED;
    }
}
