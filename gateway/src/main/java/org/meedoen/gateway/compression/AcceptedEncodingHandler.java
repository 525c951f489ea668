package org.meedoen.gateway.compression;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;

/**
 * Leaves in {@code Accept-Encoding} what Meedoen has. Otherwise Netty sends Snappy to a client that accepts anything, and Spring
 * sends Brotli to one that refuses it with {@code br;q=0}.
 */
@Sharable
class AcceptedEncodingHandler extends ChannelInboundHandlerAdapter {

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            var headers = request.headers();
            var accepted = AcceptedEncodings.in(headers.getAll(HttpHeaderNames.ACCEPT_ENCODING));
            headers.remove(HttpHeaderNames.ACCEPT_ENCODING);
            if (!accepted.isEmpty()) headers.set(HttpHeaderNames.ACCEPT_ENCODING, accepted);
        }
        context.fireChannelRead(message);
    }
}
