package org.meedoen.gateway.limits;

import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Closes connections on which a body arrives too slowly. */
@Component
class RequestTimeouts implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

    private final LimitSettings settings;

    RequestTimeouts(LimitSettings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(NettyReactiveWebServerFactory server) {
        server.addServerCustomizers(
                http -> http.readTimeout(settings.betweenParts()).requestTimeout(settings.wholeBody()));
    }
}
