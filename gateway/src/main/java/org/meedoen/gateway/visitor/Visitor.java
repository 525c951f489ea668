package org.meedoen.gateway.visitor;

import java.net.InetAddress;
import java.util.Objects;
import org.springframework.web.server.ServerWebExchange;

/** The client of a request, as the network shows it. */
public record Visitor(InetAddress address, boolean throughTrustedProxy) {

    private static final String ATTRIBUTE = Visitor.class.getName();

    public static Visitor of(ServerWebExchange exchange) {
        return Objects.requireNonNull(exchange.getAttribute(ATTRIBUTE));
    }

    void storeIn(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }
}
