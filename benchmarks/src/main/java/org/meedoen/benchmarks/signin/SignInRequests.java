package org.meedoen.benchmarks.signin;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.meedoen.benchmarks.load.Connections;
import org.meedoen.benchmarks.load.PreparedRequest;
import org.meedoen.benchmarks.load.Response;

/**
 * Sends sign-in requests at a fixed rate, each for another address. A request that is rejected temporarily is repeated after
 * the time in {@code Retry-After}, as the page does; all that time counts.
 */
final class SignInRequests implements AutoCloseable {

    private static final String PATH = "/api/v1/sign-in-requests";
    private static final Map<String, String> HEADERS =
            Map.of("Sec-Fetch-Site", "same-origin", "Accept", "application/json");

    private final Vertx vertx;
    private final Connections connections;
    private final Iterator<String> addresses;
    private final Map<String, Instant> sent = new ConcurrentHashMap<>();
    private final LongAdder rejected = new LongAdder();
    private final long timer;

    SignInRequests(Vertx vertx, int port, int perSecond, Iterator<String> addresses) {
        this.vertx = vertx;
        this.connections = Connections.to(port, vertx);
        this.addresses = addresses;
        this.timer = vertx.setPeriodic(1_000 / perSecond, _ -> sendNext());
    }

    private void sendNext() {
        if (addresses.hasNext()) {
            var address = addresses.next();
            sent.put(address, Instant.now());
            send(PreparedRequest.post(PATH, HEADERS, "{\"email\":\"" + address + "\"}"));
        }
    }

    private Future<Response> send(PreparedRequest request) {
        return connections
                .once(request)
                .compose(response ->
                        response.status() == 202 ? Future.succeededFuture(response) : sendAgain(request, response));
    }

    private Future<Response> sendAgain(PreparedRequest request, Response response) {
        rejected.increment();
        var pause = response.headers().get(HttpHeaders.RETRY_AFTER);
        return vertx.timer(pause == null ? 1 : Long.parseLong(pause), TimeUnit.SECONDS)
                .compose(_ -> send(request));
    }

    /** The time of the first request for each address. */
    Map<String, Instant> sent() {
        return Map.copyOf(sent);
    }

    long rejected() {
        return rejected.sum();
    }

    @Override
    public void close() {
        vertx.cancelTimer(timer);
    }
}
