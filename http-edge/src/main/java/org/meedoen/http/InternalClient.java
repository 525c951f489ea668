package org.meedoen.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A program that may use paths that are closed to sessions: another service, or a collector of metrics.
 *
 * @param token identifies it
 * @param paths the paths that it may use, as {@code METHOD /pattern}
 */
public record InternalClient(String token, @DefaultValue({}) List<String> paths) {

    /** Matches a request with the token, for one of the paths. */
    RequestMatcher admitted() {
        var asked = PublicPaths.listed(paths);
        var expected = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
        return request -> asked.matches(request) && MessageDigest.isEqual(expected, shown(request));
    }

    private static byte[] shown(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization == null ? new byte[0] : authorization.getBytes(StandardCharsets.UTF_8);
    }
}
