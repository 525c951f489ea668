package org.meedoen.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpHeaders;

/**
 * Reduces {@code Accept-Language} to {@code nl} or {@code en}. Servlets, filters and Tomcat itself parse the header to find a
 * locale, and a long or malformed one takes time or fails.
 */
class LanguageValve extends ValveBase {

    LanguageValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var headers = request.getCoyoteRequest().getMimeHeaders();
        var asked = headers.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (asked != null) {
            headers.removeHeader(HttpHeaders.ACCEPT_LANGUAGE);
            headers.setValue(HttpHeaders.ACCEPT_LANGUAGE)
                    .setString(Language.in(asked).getLanguage());
        }
        getNext().invoke(request, response);
    }
}
