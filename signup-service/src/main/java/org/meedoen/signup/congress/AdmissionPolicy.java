package org.meedoen.signup.congress;

/** Who may take part in a congress besides the people on its list. */
public enum AdmissionPolicy {
    /** Nobody else. */
    LIST,
    /** Whoever has an address at one of the congress's mail domains. */
    DOMAINS,
    ANYONE
}
