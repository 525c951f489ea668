package org.meedoen.benchmarks.load;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service with canned responses, to measure how much a gateway carries when the service behind it takes no time. */
public final class StubService implements AutoCloseable {

    /**
     * The response to requests with a given end of the path.
     *
     * @param encoding of the body; null if it is not compressed
     */
    public record CannedResponse(
            int status, String type, @Nullable String encoding, byte[] body) {

        public CannedResponse(int status, String type, byte[] body) {
            this(status, type, null, body);
        }
    }

    private final Vertx vertx;
    private final HttpServer server;

    private StubService(Vertx vertx, HttpServer server) {
        this.vertx = vertx;
        this.server = server;
    }

    public static StubService start(Map<String, CannedResponse> byEnd) {
        var vertx = LoadThread.start();
        var server = vertx.createHttpServer().requestHandler(request -> respond(request, byEnd));
        server.listen(0, "127.0.0.1").await();
        return new StubService(vertx, server);
    }

    private static void respond(HttpServerRequest request, Map<String, CannedResponse> byEnd) {
        var canned = byEnd.entrySet().stream()
                .filter(one -> request.path().endsWith(one.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(new CannedResponse(200, "application/json", new byte[] {'{', '}'}));
        var response = request.response().setStatusCode(canned.status()).putHeader("Content-Type", canned.type());
        if (canned.encoding() != null) response.putHeader("Content-Encoding", canned.encoding());
        request.body().onSuccess(read -> response.send(Buffer.buffer(canned.body())));
    }

    public int port() {
        return server.actualPort();
    }

    @Override
    public void close() {
        vertx.close().await();
    }
}
