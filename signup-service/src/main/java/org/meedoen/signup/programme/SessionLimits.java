package org.meedoen.signup.programme;

/** How long the texts of a session may be, and which languages there are, in a file as well as in the browser. */
public final class SessionLimits {

    public static final int TITLE = 200;
    public static final int ABSTRACT = 5_000;
    public static final int WORD = 100;
    public static final int SENTENCE = 500;
    public static final int HOSTS = 20;
    public static final String LANGUAGE = "[a-z]{2,3}";

    private SessionLimits() {}
}
