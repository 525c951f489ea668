package org.meedoen.gateway.session;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The cookie a session travels in. */
public final class SessionCookie {

    static final String NAME = "meedoen_session";

    private SessionCookie() {}

    public static boolean isIn(ServerHttpRequest request) {
        return request.getCookies().containsKey(NAME);
    }

    /** Two cookies of the name are none: gateway and service could take different ones for the session. */
    static Optional<String> in(ServerHttpRequest request) {
        List<HttpCookie> found = request.getCookies().getOrDefault(NAME, List.of());
        return found.size() == 1 ? Optional.of(found.getFirst().getValue()) : Optional.empty();
    }

    static String without(String cookieHeader) {
        return String.join(
                "; ",
                List.of(cookieHeader.split(";")).stream()
                        .map(String::strip)
                        .filter(cookie -> !cookie.isEmpty() && !isSession(cookie))
                        .toList());
    }

    private static boolean isSession(String cookie) {
        return cookie.split("=", 2)[0].strip().equals(NAME);
    }
}
