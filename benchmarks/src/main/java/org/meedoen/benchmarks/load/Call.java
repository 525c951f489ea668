package org.meedoen.benchmarks.load;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.util.Map;

/** A request, ready to be sent as often as needed. */
public record Call(RequestOptions options, Buffer body) {

    private static final Buffer NOTHING = Buffer.buffer();

    public static Call get(String path, Map<String, String> headers) {
        return new Call(options(HttpMethod.GET, path, headers), NOTHING);
    }

    public static Call post(String path, Map<String, String> headers, String json) {
        var options = options(HttpMethod.POST, path, headers).putHeader("Content-Type", "application/json");
        return new Call(options, Buffer.buffer(json));
    }

    private static RequestOptions options(HttpMethod method, String path, Map<String, String> headers) {
        var options = new RequestOptions().setMethod(method).setURI(path);
        headers.forEach(options::putHeader);
        return options;
    }
}
