package org.meedoen.standalone.mail;

import java.nio.charset.StandardCharsets;

/** A response of the mail catcher. */
record WebResponse(int status, String type, byte[] body, String policy) {

    /** Our pages load our own files only. */
    private static final String OWN = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
            + " frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /** A mail's HTML runs and loads nothing; its links open a new tab. */
    private static final String MAIL = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
            + " style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    WebResponse(int status, String type, byte[] body) {
        this(status, type, body, OWN);
    }

    WebResponse(int status, String type, String text) {
        this(status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    static WebResponse page(String html) {
        return new WebResponse(200, "text/html; charset=utf-8", html);
    }

    static WebResponse mailBody(String html) {
        return new WebResponse(200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8), MAIL);
    }

    static WebResponse notFound() {
        return new WebResponse(404, "text/plain; charset=utf-8", "There is no such mail or page.");
    }

    static WebResponse notAllowed() {
        return new WebResponse(405, "text/plain; charset=utf-8", "Not allowed here.");
    }
}
