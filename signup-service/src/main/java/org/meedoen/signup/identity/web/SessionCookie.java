package org.meedoen.signup.identity.web;

import java.time.Duration;
import java.time.Instant;
import org.meedoen.http.HttpProperties;
import org.meedoen.http.SessionToken;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookies of this service: no script reads them, and no other site sends them along with a write. */
@Component
class SessionCookie {

    static final String SIGN_IN = "meedoen_sign_in";
    private static final String SIGN_IN_PATH = "/api/";
    private static final Duration SIGN_IN_AGE = Duration.ofDays(1);

    private final boolean secure;

    SessionCookie(HttpProperties properties) {
        this.secure = properties.secure();
    }

    /** On one's own device it outlives the browser. */
    String session(String token, boolean ownDevice, Instant now, Instant until) {
        var cookie = cookie(SessionToken.COOKIE, token, "/");
        if (ownDevice) cookie.maxAge(Duration.between(now, until));
        return cookie.build().toString();
    }

    String noSession() {
        return cookie(SessionToken.COOKIE, "", "/").maxAge(0).build().toString();
    }

    String signIn(String secret) {
        return cookie(SIGN_IN, secret, SIGN_IN_PATH).maxAge(SIGN_IN_AGE).build().toString();
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String name, String value, String path) {
        return ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path(path);
    }
}
