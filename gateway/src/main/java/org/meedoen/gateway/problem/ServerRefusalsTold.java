package org.meedoen.gateway.problem;

import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;

/** Puts {@link ServerRefusals} into each connection, next to what writes bytes. */
@Component
class ServerRefusalsTold implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

    private final Problems problems;

    ServerRefusalsTold(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void customize(NettyReactiveWebServerFactory server) {
        server.addServerCustomizers(http -> http.doOnChannelInit((_, channel, _) ->
                channel.pipeline().addAfter(NettyPipeline.HttpCodec, "serverRefusals", new ServerRefusals(problems))));
    }
}
