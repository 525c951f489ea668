package org.meedoen.gateway.compression;

import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;

/** Adds {@link AcceptedEncodingHandler} to the pipeline of each connection, before compression. */
@Component
class AcceptedEncodingCustomizer implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

    private final AcceptedEncodingHandler handler = new AcceptedEncodingHandler();

    @Override
    public void customize(NettyReactiveWebServerFactory server) {
        server.addServerCustomizers(http -> http.doOnChannelInit(
                (_, channel, _) -> channel.pipeline().addAfter(NettyPipeline.HttpCodec, "acceptedEncoding", handler)));
    }
}
