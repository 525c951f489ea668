package org.meedoen.gateway.limits;

import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Hangs up on whoever sends a body so slowly that it would never be there. */
@Component
class SlowVisitors implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

    private final LimitSettings settings;

    SlowVisitors(LimitSettings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(NettyReactiveWebServerFactory server) {
        server.addServerCustomizers(
                http -> http.readTimeout(settings.betweenParts()).requestTimeout(settings.wholeBody()));
    }
}
