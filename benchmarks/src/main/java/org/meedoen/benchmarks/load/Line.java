package org.meedoen.benchmarks.load;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientConnection;

/** One open connection; one request at a time, as HTTP/1.1 has it. */
public record Line(HttpClientConnection connection) {

    public Future<Answer> send(Call call) {
        return connection
                .request(call.options())
                .compose(request -> request.send(call.body()))
                .compose(response ->
                        response.body().map(body -> new Answer(response.statusCode(), response.headers(), body)));
    }
}
