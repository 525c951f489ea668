package org.meedoen.http;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.pattern.PathPatternParser;

/** Parses {@code METHOD /pattern} lines. A public GET is public for HEAD, too. */
class PublicPaths {

    private static final List<String> ALWAYS = List.of(
            "GET /actuator/health",
            "GET /actuator/health/liveness",
            "GET /actuator/health/readiness",
            "GET /internal/keys",
            "GET /error");

    private PublicPaths() {}

    static RequestMatcher of(List<String> paths) {
        return listed(Stream.concat(ALWAYS.stream(), paths.stream()).toList());
    }

    /** Matches these paths only, without those that are always public. */
    static RequestMatcher listed(List<String> paths) {
        var matchers = paths.stream().flatMap(PublicPaths::matchers).toList();
        return request -> matchers.stream().anyMatch(path -> path.matches(request));
    }

    static RequestMatcher inAnyCase(String... patterns) {
        var anyCase = new PathPatternParser();
        anyCase.setCaseSensitive(false);
        var paths = PathPatternRequestMatcher.withPathPatternParser(anyCase);
        return new OrRequestMatcher(
                Stream.of(patterns).<RequestMatcher>map(paths::matcher).toList());
    }

    private static Stream<RequestMatcher> matchers(String line) {
        var parts = line.trim().split("\\s+");
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not 'METHOD /pattern': " + line);
        }
        var method = HttpMethod.valueOf(parts[0]);
        var methods = method == HttpMethod.GET ? Stream.of(method, HttpMethod.HEAD) : Stream.of(method);
        return methods.map(each -> PathPatternRequestMatcher.withDefaults().matcher(each, parts[1]));
    }
}
