package org.meedoen.http;

import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** What Tomcat reads and refuses by itself, before there is a request that Spring could see. */
class TomcatEdge implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** More than the gateway takes (16 kB), so that what passes the gateway is never too large here. */
    private static final int LARGEST_HEADERS = 24 * 1024;

    private final ProblemWriter problems;

    TomcatEdge(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new LanguageValve());
        server.addContextCustomizers(this::reportProblems);
        server.addConnectorCustomizers(TomcatEdge::takeLargeHeaders);
    }

    /** Inside Spring Boot's own valve, which then finds that the error was reported. */
    private void reportProblems(Context context) {
        if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(ProblemReportValve.class.getName());
            host.getPipeline().addValve(new ProblemReportValve(problems));
        }
    }

    private static void takeLargeHeaders(Connector connector) {
        if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
            http.setMaxHttpRequestHeaderSize(LARGEST_HEADERS);
        }
    }
}
