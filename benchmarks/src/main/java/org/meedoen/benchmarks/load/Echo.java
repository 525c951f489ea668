package org.meedoen.benchmarks.load;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service that knows its few answers by heart: what a gateway can carry when nothing behind it takes time. */
public final class Echo implements AutoCloseable {

    /**
     * What it says to a request whose path ends so.
     *
     * @param encoding of the body; null: as it is
     */
    public record Said(int status, String type, @Nullable String encoding, byte[] body) {

        public Said(int status, String type, byte[] body) {
            this(status, type, null, body);
        }
    }

    private final Vertx vertx;
    private final HttpServer server;

    private Echo(Vertx vertx, HttpServer server) {
        this.vertx = vertx;
        this.server = server;
    }

    public static Echo saying(Map<String, Said> byEnd) {
        var vertx = Machinery.start();
        var server = vertx.createHttpServer().requestHandler(request -> answer(request, byEnd));
        server.listen(0, "127.0.0.1").await();
        return new Echo(vertx, server);
    }

    private static void answer(HttpServerRequest request, Map<String, Said> byEnd) {
        var said = byEnd.entrySet().stream()
                .filter(one -> request.path().endsWith(one.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(new Said(200, "application/json", new byte[] {'{', '}'}));
        var response = request.response().setStatusCode(said.status()).putHeader("Content-Type", said.type());
        if (said.encoding() != null) response.putHeader("Content-Encoding", said.encoding());
        request.body().onSuccess(read -> response.send(Buffer.buffer(said.body())));
    }

    public int port() {
        return server.actualPort();
    }

    @Override
    public void close() {
        vertx.close().await();
    }
}
