package org.meedoen.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a transient fault of a filter with 503 and logs one line, as {@link ProblemAdvice} does for controllers. The servlet
 * container would log a stack trace for each request during an outage.
 */
class TransientFaultFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(TransientFaultFilter.class);

    private final ProblemWriter problems;

    TransientFaultFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException fault) {
            if (response.isCommitted() || !TransientFault.isCauseOf(fault)) throw fault;
            log.warn("A request could not be answered now: {}", TransientFault.summary(fault));
            response.resetBuffer();
            problems.writeLater(request, response);
        }
    }
}
