package org.meedoen.http;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Answers what Tomcat refuses before any filter sees it, such as a path or a header it can't read, with a problem. */
class ProblemReportValve extends ErrorReportValve {

    private final ProblemWriter problems;

    ProblemReportValve(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        if (response.getStatus() >= 400
                && response.getContentWritten() == 0
                && response.setErrorReported()
                && mayWrite(response)) {
            var status = status(response.getStatus());
            try {
                problems.write(request.getRequest(), response.getResponse(), status, ProblemAdvice.codeOf(status));
                response.finishResponse();
            } catch (IOException gone) {
                // whoever asked has left
            }
        }
    }

    private static boolean mayWrite(Response response) {
        var allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }

    /** A transfer coding or a version of HTTP that Tomcat does not know is a fault of the request, not ours. */
    private static HttpStatus status(int code) {
        var known = HttpStatus.resolve(code);
        return known == null || known == HttpStatus.NOT_IMPLEMENTED || known == HttpStatus.HTTP_VERSION_NOT_SUPPORTED
                ? HttpStatus.BAD_REQUEST
                : known;
    }
}
