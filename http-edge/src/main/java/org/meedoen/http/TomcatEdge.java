package org.meedoen.http;

import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** Configures what Tomcat accepts and how it reports errors before Spring sees a request. */
class TomcatEdge implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** More than the gateway accepts (16 kB), so that a request from the gateway is never too large here. */
    private static final int LARGEST_HEADERS = 24 * 1024;

    private final ProblemWriter problems;

    TomcatEdge(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new LanguageValve(), new ProblemReportValve(problems));
        server.addContextCustomizers(this::reportProblems);
        server.addConnectorCustomizers(TomcatEdge::acceptLargeHeaders, TomcatEdge::reportEveryError);
    }

    /** Inside Spring Boot's own valve, which then finds the error reported already. */
    private void reportProblems(Context context) {
        if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(ProblemReportValve.class.getName());
            host.getPipeline().addValve(new ProblemReportValve(problems));
        }
    }

    private static void acceptLargeHeaders(Connector connector) {
        if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
            http.setMaxHttpRequestHeaderSize(LARGEST_HEADERS);
        }
    }

    /** The connector creates its adapter during initialization. */
    private static void reportEveryError(Connector connector) {
        connector.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
                connector.getProtocolHandler().setAdapter(new ErrorsReachValves(connector));
            }
        });
    }
}
