package org.meedoen.benchmarks.load;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientAgent;
import io.vertx.core.http.HttpClientConnection;
import io.vertx.core.http.HttpClientRequest;

/**
 * An open HTTP/1.1 connection, with one request at a time.
 *
 * @param owner referenced because a client that is garbage-collected closes its connections
 */
public record Connection(HttpClientConnection connection, HttpClientAgent owner) {

    public Future<Response> send(PreparedRequest prepared) {
        return connection
                .request(prepared.options())
                .compose(request -> request.send(prepared.body()))
                .compose(response ->
                        response.body().map(body -> new Response(response.statusCode(), response.headers(), body)));
    }

    /** For a streamed response: each piece as it arrives. Completes with the status when the response has begun. */
    public Future<Integer> follow(PreparedRequest prepared, Handler<Buffer> piece) {
        return connection
                .request(prepared.options())
                .compose(HttpClientRequest::send)
                .map(response -> response.handler(piece).statusCode());
    }

    public void close() {
        connection.close();
    }
}
