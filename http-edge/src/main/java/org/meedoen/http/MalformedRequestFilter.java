package org.meedoen.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a malformed path, a query with the character U+0000, which PostgreSQL cannot compare, a content type with a wildcard or
 * an unknown charset, and an {@code Accept} header that is malformed or that no response can satisfy, before later code fails on
 * it in many places.
 */
class MalformedRequestFilter extends OncePerRequestFilter {

    private static final int LONGEST = 2_000;
    /** Spring sorts fifty at most. */
    private static final int MOST_TYPES = 50;

    private final ProblemWriter problems;

    MalformedRequestFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isReadable(request.getRequestURI()) || !isStorable(request.getQueryString())) {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "malformed-request");
        } else if (!isReadable(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)))) {
            problems.write(request, response, HttpStatus.NOT_ACCEPTABLE, "not-acceptable");
        } else if (!isSupported(request.getCharacterEncoding()) || hasWildcard(request.getContentType())) {
            problems.write(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isStorable(@Nullable String query) {
        return query == null || !query.contains("%00");
    }

    /** The charset of the content type, which Spring uses for responses too. */
    private static boolean isSupported(@Nullable String charset) {
        try {
            return charset == null || Charset.isSupported(charset);
        } catch (IllegalCharsetNameException unreadable) {
            return false;
        }
    }

    private static boolean hasWildcard(@Nullable String contentType) {
        try {
            return StringUtils.hasLength(contentType)
                    && !MediaType.parseMediaType(contentType).isConcrete();
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    /** Spring decodes the path parameters after a semicolon, which Tomcat does not. */
    private static boolean isReadable(String path) {
        try {
            return path.indexOf('%') < 0
                    || !PathContainer.parsePath(path).elements().isEmpty();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static boolean isReadable(List<String> accepted) {
        try {
            return accepted.stream().allMatch(MalformedRequestFilter::isPrintable)
                    && accepted.stream().mapToInt(String::length).sum() <= LONGEST
                    && areSupported(MediaType.parseMediaTypes(accepted));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    private static boolean isPrintable(String types) {
        return !types.startsWith(",") && types.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    /** A response takes over the parameters of the accepted type, and JSON is written in UTF-8 only. */
    private static boolean areSupported(List<MediaType> types) {
        return types.size() <= MOST_TYPES
                && types.stream()
                        .map(MediaType::getCharset)
                        .allMatch(charset -> charset == null || charset.equals(StandardCharsets.UTF_8));
    }
}
