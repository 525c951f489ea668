package org.meedoen.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.CoyoteAdapter;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;

/** Passes every refused request to the valves. Tomcat answers {@code OPTIONS *} before them, even if it refuses the headers. */
class ErrorsReachValves extends CoyoteAdapter {

    ErrorsReachValves(Connector connector) {
        super(connector);
    }

    @Override
    protected boolean postParseRequest(
            org.apache.coyote.Request coyoteRequest,
            Request request,
            org.apache.coyote.Response coyoteResponse,
            Response response)
            throws IOException, ServletException {
        return super.postParseRequest(coyoteRequest, request, coyoteResponse, response) || response.isError();
    }
}
