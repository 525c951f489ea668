package org.meedoen.signup.identity;

/** What somebody who asks to sign in gets by mail. On the page they all look alike. */
public enum Answer {
    /** A link and a code. */
    INVITED,
    /** Word that this address may not take part. */
    DECLINED,
    /** Nothing: this address got enough mail for now. */
    SILENT;

    private static final int INVITATIONS = 5;

    /**
     * @param invitations sent to the address lately
     * @param declined whether the address was told today
     */
    static Answer to(boolean maySignIn, int invitations, boolean declined) {
        if (maySignIn) return invitations < INVITATIONS ? INVITED : SILENT;
        return declined ? SILENT : DECLINED;
    }
}
