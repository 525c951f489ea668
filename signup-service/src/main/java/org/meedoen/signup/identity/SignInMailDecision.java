package org.meedoen.signup.identity;

/** Which mail is sent to somebody who requests one to sign in. The page shows the same in all cases. */
public enum SignInMailDecision {
    /** A link and a code. */
    INVITED,
    /** The information that this address may not take part. */
    DECLINED,
    /** None: the mailbox or the requester has reached a limit. */
    SILENT;

    static SignInMailDecision of(boolean maySignIn, RecentMailCounts sent) {
        if (maySignIn) return SignInMailLimits.areReachedBy(sent) ? SILENT : INVITED;
        return SignInMailLimits.ofDeclinedAreReachedBy(sent) ? SILENT : DECLINED;
    }
}
