package org.meedoen.standalone.mail;

import java.nio.charset.StandardCharsets;

/** What a client is answered. */
record Reply(int status, String type, byte[] body, String policy) {

    /** Our own pages run our own files only. */
    private static final String OWN = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
            + " frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /** A mail's HTML runs nothing and loads nothing; its links open beside it. */
    private static final String MAIL = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
            + " style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    Reply(int status, String type, byte[] body) {
        this(status, type, body, OWN);
    }

    Reply(int status, String type, String text) {
        this(status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    static Reply page(String html) {
        return new Reply(200, "text/html; charset=utf-8", html);
    }

    static Reply mailBody(String html) {
        return new Reply(200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8), MAIL);
    }

    static Reply notFound() {
        return new Reply(404, "text/plain; charset=utf-8", "There is no such mail or page.");
    }

    static Reply notAllowed() {
        return new Reply(405, "text/plain; charset=utf-8", "Not allowed here.");
    }
}
