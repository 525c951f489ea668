package org.meedoen.gateway.visitor;

import java.net.InetAddress;
import java.util.Objects;
import org.springframework.web.server.ServerWebExchange;

/** Who sends a request, as far as the network tells. */
public record Visitor(InetAddress address, boolean throughTrustedProxy) {

    private static final String ATTRIBUTE = Visitor.class.getName();

    public static Visitor of(ServerWebExchange exchange) {
        return Objects.requireNonNull(exchange.getAttribute(ATTRIBUTE));
    }

    void arrivesIn(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }
}
