package org.meedoen.gateway.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meedoen.gateway.installation.Installation;
import org.springframework.http.HttpCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * The cookie a session travels in, beside the one that tells which browser asked to sign in. Where browsers come over
 * https their names begin with {@code __Host-}: then no page of a neighbouring domain can set them.
 */
@Component
public class SessionCookie {

    private final String session;
    private final String signIn;

    SessionCookie(Installation installation) {
        var prefix = installation.secure() ? "__Host-" : "";
        session = prefix + "meedoen_session";
        signIn = prefix + "meedoen_sign_in";
    }

    public boolean isIn(ServerHttpRequest request) {
        return request.getCookies().containsKey(session);
    }

    /** Two cookies of the name are none: gateway and service could take different ones for the session. */
    Optional<String> in(ServerHttpRequest request) {
        List<HttpCookie> found = request.getCookies().getOrDefault(session, List.of());
        return found.size() == 1 ? Optional.of(found.getFirst().getValue()) : Optional.empty();
    }

    /** Those of our own cookies that a service may see, of all that a browser keeps for this domain. */
    String ownIn(String cookieHeader, boolean withSession) {
        return Stream.of(cookieHeader.split(";"))
                .map(String::strip)
                .filter(cookie -> isOwn(name(cookie), withSession))
                .collect(Collectors.joining("; "));
    }

    private boolean isOwn(String name, boolean withSession) {
        return name.equals(signIn) || withSession && name.equals(session);
    }

    private static String name(String cookie) {
        return cookie.split("=", 2)[0].strip();
    }
}
