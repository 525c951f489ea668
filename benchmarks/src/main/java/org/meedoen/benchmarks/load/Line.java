package org.meedoen.benchmarks.load;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientAgent;
import io.vertx.core.http.HttpClientConnection;
import io.vertx.core.http.HttpClientRequest;

/**
 * One open connection; one request at a time, as HTTP/1.1 has it.
 *
 * @param owner kept at hand: a client that nobody refers to any more is cleaned up, and closes its connections
 */
public record Line(HttpClientConnection connection, HttpClientAgent owner) {

    public Future<Answer> send(Call call) {
        return connection
                .request(call.options())
                .compose(request -> request.send(call.body()))
                .compose(response ->
                        response.body().map(body -> new Answer(response.statusCode(), response.headers(), body)));
    }

    /** Of an answer that goes on: each piece as it comes. Ends with the status, when the answer has begun. */
    public Future<Integer> follow(Call call, Handler<Buffer> piece) {
        return connection
                .request(call.options())
                .compose(HttpClientRequest::send)
                .map(response -> response.handler(piece).statusCode());
    }

    public void close() {
        connection.close();
    }
}
