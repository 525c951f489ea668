package org.meedoen.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.WebUtils;

/** The session travels in a cookie; what is open to everybody is the same for everybody, so there it does not count. */
public class SessionToken implements BearerTokenResolver {

    public static final String COOKIE = "meedoen_session";

    private final RequestMatcher open;

    SessionToken(RequestMatcher open) {
        this.open = open;
    }

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        return open.matches(request) ? null : value(WebUtils.getCookie(request, COOKIE));
    }

    private static @Nullable String value(@Nullable Cookie cookie) {
        return cookie == null || cookie.getValue().isBlank() ? null : cookie.getValue();
    }
}
