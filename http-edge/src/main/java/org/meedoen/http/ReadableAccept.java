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
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses an {@code Accept} that can't be read: what comes later reads it in many places, and fails where nobody expects it. */
class ReadableAccept extends OncePerRequestFilter {

    private static final int LONGEST = 2_000;
    /** Spring sorts no more than fifty. */
    private static final int MOST_TYPES = 50;

    private final ProblemWriter problems;

    ReadableAccept(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isReadable(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)))) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, HttpStatus.NOT_ACCEPTABLE, "not-acceptable");
        }
    }

    private static boolean isReadable(List<String> accepted) {
        try {
            return accepted.stream().mapToInt(String::length).sum() <= LONGEST
                    && MediaType.parseMediaTypes(accepted).size() <= MOST_TYPES;
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
