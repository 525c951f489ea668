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
 * The cookie of the session, and the one that identifies the browser that asked to sign in. Over https their names begin with
 * {@code __Host-}, so that no page of a neighbouring domain can set them.
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

    /** Empty if there are two cookies of the name: gateway and service could choose different ones. */
    Optional<String> in(ServerHttpRequest request) {
        List<HttpCookie> found = request.getCookies().getOrDefault(session, List.of());
        return found.size() == 1 ? Optional.of(found.getFirst().getValue()) : Optional.empty();
    }

    /** Of all cookies for this domain, our own that are passed to services. */
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
