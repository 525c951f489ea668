package org.meedoen.signup.audit;

public enum AuditResult {
    DONE,
    /** Accepted, but everything was like that already. */
    UNCHANGED,
    REFUSED
}
