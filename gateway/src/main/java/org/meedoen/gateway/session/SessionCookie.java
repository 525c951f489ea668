package org.meedoen.gateway.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The cookie a session travels in, beside the one that tells which browser asked to sign in. */
public final class SessionCookie {

    static final String NAME = "meedoen_session";
    private static final String SIGN_IN = "meedoen_sign_in";
    private static final Set<String> OWN = Set.of(NAME, SIGN_IN);

    private SessionCookie() {}

    public static boolean isIn(ServerHttpRequest request) {
        return request.getCookies().containsKey(NAME);
    }

    /** Two cookies of the name are none: gateway and service could take different ones for the session. */
    static Optional<String> in(ServerHttpRequest request) {
        List<HttpCookie> found = request.getCookies().getOrDefault(NAME, List.of());
        return found.size() == 1 ? Optional.of(found.getFirst().getValue()) : Optional.empty();
    }

    /** Those of our own cookies that a service may see, of all that a browser keeps for this domain. */
    static String ownIn(String cookieHeader, boolean withSession) {
        return Stream.of(cookieHeader.split(";"))
                .map(String::strip)
                .filter(cookie -> withSession ? OWN.contains(name(cookie)) : SIGN_IN.equals(name(cookie)))
                .collect(Collectors.joining("; "));
    }

    private static String name(String cookie) {
        return cookie.split("=", 2)[0].strip();
    }
}
