package org.meedoen.benchmarks.load;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.util.Map;

/** A request that can be sent any number of times. */
public record PreparedRequest(RequestOptions options, Buffer body) {

    private static final Buffer EMPTY = Buffer.buffer();

    public static PreparedRequest get(String path, Map<String, String> headers) {
        return new PreparedRequest(options(HttpMethod.GET, path, headers), EMPTY);
    }

    public static PreparedRequest post(String path, Map<String, String> headers, String json) {
        var options = options(HttpMethod.POST, path, headers).putHeader("Content-Type", "application/json");
        return new PreparedRequest(options, Buffer.buffer(json));
    }

    public static PreparedRequest putCsv(String path, Map<String, String> headers, String csv) {
        var options = options(HttpMethod.PUT, path, headers).putHeader("Content-Type", "text/csv");
        return new PreparedRequest(options, Buffer.buffer(csv));
    }

    private static RequestOptions options(HttpMethod method, String path, Map<String, String> headers) {
        var options = new RequestOptions().setMethod(method).setURI(path);
        headers.forEach(options::putHeader);
        return options;
    }
}
