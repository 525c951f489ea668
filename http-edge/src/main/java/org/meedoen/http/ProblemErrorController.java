package org.meedoen.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers errors of the servlet container and of filters with problem details. */
@RestController
class ProblemErrorController implements ErrorController {

    private final Problems problems;

    ProblemErrorController(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request) throws UnsupportedEncodingException {
        ignoreCharset(request);
        var status = statusOf(request, HttpStatus.NOT_FOUND);
        return problems.problem(status, ProblemAdvice.codeOf(status), Map.of());
    }

    /** Spring reads the path with the charset of the content type, which may be unknown if Tomcat has refused the request. */
    private static void ignoreCharset(HttpServletRequest request) throws UnsupportedEncodingException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    }

    /** The status of the error that is being reported. */
    static HttpStatus statusOf(HttpServletRequest request, HttpStatus otherwise) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : null;
        return status == null ? otherwise : status;
    }
}
