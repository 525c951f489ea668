package org.meedoen.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a malformed path or {@code Accept} header before later code fails on it in many places. */
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
        if (!isReadable(request.getRequestURI())) {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "malformed-request");
        } else if (!isReadable(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)))) {
            problems.write(request, response, HttpStatus.NOT_ACCEPTABLE, "not-acceptable");
        } else {
            chain.doFilter(request, response);
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
            return accepted.stream().noneMatch(types -> types.startsWith(","))
                    && accepted.stream().mapToInt(String::length).sum() <= LONGEST
                    && MediaType.parseMediaTypes(accepted).size() <= MOST_TYPES;
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
