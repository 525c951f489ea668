package org.meedoen.http;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Reads {@code METHOD /pattern} lines. */
class OpenPaths {

    private static final List<String> ALWAYS = List.of("GET /actuator/health/**", "GET /internal/keys", "GET /error");

    private OpenPaths() {}

    static RequestMatcher of(List<String> paths) {
        return new OrRequestMatcher(Stream.concat(ALWAYS.stream(), paths.stream())
                .map(OpenPaths::matcher)
                .toList());
    }

    private static RequestMatcher matcher(String line) {
        var parts = line.trim().split("\\s+");
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not 'METHOD /pattern': " + line);
        }
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.valueOf(parts[0]), parts[1]);
    }
}
