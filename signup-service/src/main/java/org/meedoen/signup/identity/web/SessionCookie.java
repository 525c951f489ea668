package org.meedoen.signup.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.meedoen.http.HttpProperties;
import org.meedoen.http.SessionToken;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The cookies of this service: no script reads them, and no other site sends them along with a write. */
@Component
class SessionCookie {

    private static final String SIGN_IN = "meedoen_sign_in";
    private static final Duration SIGN_IN_AGE = Duration.ofDays(1);

    private final boolean secure;
    private final String session;
    private final String signIn;

    SessionCookie(HttpProperties properties) {
        secure = properties.secure();
        session = SessionToken.cookie(properties);
        signIn = properties.cookieName(SIGN_IN);
    }

    @Nullable String sessionIn(HttpServletRequest request) {
        return value(request, session);
    }

    /** The value that {@link #signIn} set. */
    @Nullable String signInIn(HttpServletRequest request) {
        return value(request, signIn);
    }

    private static @Nullable String value(HttpServletRequest request, String name) {
        var cookie = WebUtils.getCookie(request, name);
        return cookie == null ? null : cookie.getValue();
    }

    /** On one's own device the cookie is kept when the browser is closed. */
    String session(String token, boolean ownDevice, Instant now, Instant until) {
        var cookie = cookie(session, token);
        if (ownDevice) cookie.maxAge(Duration.between(now, until));
        return cookie.build().toString();
    }

    String noSession() {
        return cookie(session, "").maxAge(0).build().toString();
    }

    String signIn(String secret) {
        return cookie(signIn, secret).maxAge(SIGN_IN_AGE).build().toString();
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String name, String value) {
        return ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/");
    }
}
