package org.meedoen.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.WebUtils;

/** Reads the session token from its cookie, except for public paths, whose responses are the same for everybody. */
public class SessionToken implements BearerTokenResolver {

    private static final String NAME = "meedoen_session";

    private final RequestMatcher open;
    private final String cookie;

    SessionToken(RequestMatcher open, HttpProperties properties) {
        this.open = open;
        this.cookie = cookie(properties);
    }

    /** The name of the cookie. */
    public static String cookie(HttpProperties properties) {
        return properties.cookieName(NAME);
    }

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        return open.matches(request)
                ? null
                : value(WebUtils.getCookie(request, cookie)).orElse(null);
    }

    static Optional<String> value(@Nullable Cookie cookie) {
        return Optional.ofNullable(cookie).map(Cookie::getValue).filter(token -> !token.isBlank());
    }
}
