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
 * Adds a problem detail to the errors that the HTTP server sends before any filter sees the request: headers that are too
 * large, targets that are no URI, bytes that are no HTTP. One handler per connection.
 */
class ServerErrorBodies extends ChannelDuplexHandler {

    private static final String PROBLEM = "application/problem+json";

    private final Problems problems;
    private Locale language = PreferredLanguage.DUTCH;
    private boolean headOnly;

    ServerErrorBodies(Problems problems) {
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
        if (message instanceof HttpResponse response
                && response.protocolVersion().majorVersion() != 1) {
            response.setProtocolVersion(HttpVersion.HTTP_1_1);
        }
        context.write(
                message instanceof FullHttpResponse response && lacksBody(response) ? withProblem(response) : message,
                written);
    }

    private boolean lacksBody(FullHttpResponse response) {
        return response.status().code() >= 400
                && !response.content().isReadable()
                && !response.headers().contains(HttpHeaderNames.CONTENT_TYPE, PROBLEM, true);
    }

    private FullHttpResponse withProblem(FullHttpResponse response) {
        var refusal = Refusal.of(response.status().code());
        byte[] body = problems.body(refusal, language);
        var status = HttpResponseStatus.valueOf(refusal.status().value());
        var problem = new DefaultFullHttpResponse(
                response.protocolVersion(), status, headOnly ? Unpooled.EMPTY_BUFFER : Unpooled.wrappedBuffer(body));
        problem.headers().set(response.headers());
        Problems.OF_OTHER_CONTENT.forEach(problem.headers()::remove);
        problem.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, PROBLEM)
                .set(HttpHeaderNames.CONTENT_LANGUAGE, language.getLanguage())
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .set("X-Content-Type-Options", "nosniff")
                .setInt(HttpHeaderNames.CONTENT_LENGTH, body.length);
        response.release();
        return problem;
    }
}
