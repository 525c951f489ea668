package org.meedoen.gateway.securitylog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.meedoen.gateway.visitor.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Logs requests that the gateway refuses, in the format of the services' security logs. A network gets one line a minute for
 * each reason, so that a flood of requests is no flood of lines. The path is left out, because somebody may have typed it.
 */
@Component
public class SecurityLog {

    private static final Logger log = LoggerFactory.getLogger("org.meedoen.security");
    private static final Duration REPEATED_AFTER = Duration.ofMinutes(1);
    private static final int MOST_LINES = 10_000;

    private final Cache<Line, Boolean> written = Caffeine.newBuilder()
            .expireAfterWrite(REPEATED_AFTER)
            .maximumSize(MOST_LINES)
            .build();

    private record Line(AnonymizedNetwork network, String reason) {}

    /** @param reason a fixed word, which docs/operations.md lists */
    public void refused(ServerWebExchange exchange, String reason) {
        var network = AnonymizedNetwork.of(Visitor.of(exchange).address());
        if (written.asMap().putIfAbsent(new Line(network, reason), true) == null) {
            write(exchange.getRequest().getMethod(), reason, network);
        }
    }

    private static void write(HttpMethod method, String reason, AnonymizedNetwork network) {
        var object = method + " before-routing";
        log.atInfo()
                .addKeyValue("action", "access")
                .addKeyValue("result", "denied")
                .addKeyValue("reason", reason)
                .addKeyValue("object", object)
                .addKeyValue("network", network.prefix())
                .log(
                        "action=access result=denied reason={} object=\"{}\" network={}",
                        reason,
                        object,
                        network.prefix());
    }
}
