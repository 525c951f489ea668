package org.meedoen.gateway.problem;

import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;

/** Adds {@link ServerErrorBodies} to the pipeline of each connection, next to the HTTP codec. */
@Component
class ServerErrorBodiesCustomizer implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

    private final Problems problems;

    ServerErrorBodiesCustomizer(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void customize(NettyReactiveWebServerFactory server) {
        server.addServerCustomizers(http -> http.doOnChannelInit((_, channel, _) -> channel.pipeline()
                .addAfter(NettyPipeline.HttpCodec, "serverErrorBodies", new ServerErrorBodies(problems))));
    }
}
