package org.meedoen.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers errors of the servlet container and of filters with problem details. It returns no value, because Spring would read the
 * refused request again to describe the response, and fail where the container failed.
 */
@RestController
class ProblemErrorController implements ErrorController {

    private final ProblemWriter problems;

    ProblemErrorController(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = statusOf(request, HttpStatus.NOT_FOUND);
        problems.write(request, response, status, ProblemAdvice.codeOf(status));
    }

    /** The status of the error that is being reported. */
    static HttpStatus statusOf(HttpServletRequest request, HttpStatus otherwise) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : null;
        return status == null ? otherwise : status;
    }
}
