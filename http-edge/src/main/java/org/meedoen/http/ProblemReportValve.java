package org.meedoen.http;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Answers with a problem detail if Tomcat refuses a request before any filter, such as one with a malformed path or header. */
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
            } catch (IOException disconnected) {
                // the client has disconnected
            }
        }
    }

    private static boolean mayWrite(Response response) {
        var allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }

    /** An unknown transfer coding or HTTP version is a fault of the request, not of the server. */
    private static HttpStatus status(int code) {
        var known = HttpStatus.resolve(code);
        return known == null || known == HttpStatus.NOT_IMPLEMENTED || known == HttpStatus.HTTP_VERSION_NOT_SUPPORTED
                ? HttpStatus.BAD_REQUEST
                : known;
    }
}
