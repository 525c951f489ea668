package org.meedoen.gateway.problem;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.util.Locale;
import org.meedoen.gateway.language.PreferredLanguage;

/**
 * Gives a body to what the HTTP server refuses by itself, before there is a request that a filter could see: headers that
 * are too large, addresses that are no URI, bytes that are no HTTP. One for each connection.
 */
class ServerRefusals extends ChannelDuplexHandler {

    private static final String PROBLEM = "application/problem+json";

    private final Problems problems;
    private Locale language = PreferredLanguage.DUTCH;
    private boolean headOnly;

    ServerRefusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            language = PreferredLanguage.in(request.headers().get(HttpHeaderNames.ACCEPT_LANGUAGE));
            headOnly = HttpMethod.HEAD.equals(request.method());
        }
        context.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise written) {
        if (message instanceof HttpResponse answer && answer.protocolVersion().majorVersion() != 1) {
            answer.setProtocolVersion(HttpVersion.HTTP_1_1);
        }
        context.write(
                message instanceof FullHttpResponse answer && saysNothing(answer) ? told(answer) : message, written);
    }

    private boolean saysNothing(FullHttpResponse answer) {
        return answer.status().code() >= 400
                && !answer.content().isReadable()
                && !answer.headers().contains(HttpHeaderNames.CONTENT_TYPE, PROBLEM, true);
    }

    private FullHttpResponse told(FullHttpResponse answer) {
        var refusal = Refusal.of(answer.status().code());
        byte[] body = problems.body(refusal, language);
        var status = HttpResponseStatus.valueOf(refusal.status().value());
        var told = new DefaultFullHttpResponse(
                answer.protocolVersion(), status, headOnly ? Unpooled.EMPTY_BUFFER : Unpooled.wrappedBuffer(body));
        told.headers()
                .set(answer.headers())
                .set(HttpHeaderNames.CONTENT_TYPE, PROBLEM)
                .set(HttpHeaderNames.CONTENT_LANGUAGE, language.getLanguage())
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .set("X-Content-Type-Options", "nosniff")
                .setInt(HttpHeaderNames.CONTENT_LENGTH, body.length);
        answer.release();
        return told;
    }
}
