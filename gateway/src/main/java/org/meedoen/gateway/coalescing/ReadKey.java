package org.meedoen.gateway.coalescing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Everything on which the service's response to a read of a congress's programme depends. */
record ReadKey(String path, boolean gzip) {

    private static final PathPattern PROGRAMME =
            PathPatternParser.defaultInstance.parse("/api/v1/congresses/{congress}/programme");
    private static final Set<String> JSON = Set.of("application/json", "*/*");

    static Optional<ReadKey> in(ServerHttpRequest request) {
        return isPlainRead(request)
                ? Optional.of(new ReadKey(request.getPath().value(), acceptsGzip(request.getHeaders())))
                : Optional.empty();
    }

    private static boolean isPlainRead(ServerHttpRequest request) {
        return request.getMethod() == HttpMethod.GET
                && PROGRAMME.matches(request.getPath().pathWithinApplication())
                && request.getURI().getRawQuery() == null
                && acceptsJson(request.getHeaders())
                && hasNoBody(request.getHeaders());
    }

    private static boolean acceptsJson(HttpHeaders headers) {
        List<String> accepted = headers.getOrEmpty(HttpHeaders.ACCEPT);
        return accepted.isEmpty() || (accepted.size() == 1 && JSON.contains(accepted.getFirst()));
    }

    private static boolean hasNoBody(HttpHeaders headers) {
        return headers.getContentLength() <= 0 && !headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
    }

    /** The gateway leaves only encodings in this header that the client accepts. */
    private static boolean acceptsGzip(HttpHeaders headers) {
        return headers.getOrEmpty(HttpHeaders.ACCEPT_ENCODING).stream()
                .anyMatch(encodings -> encodings.contains("gzip"));
    }
}
