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
import org.meedoen.benchmarks.load.Answer;
import org.meedoen.benchmarks.load.Call;
import org.meedoen.benchmarks.load.Lines;

/**
 * Presses "sign in" so often, whatever became of those before; each time it is somebody else. Who is sent away asks again
 * when they are told to, as the page does; all that time counts.
 */
final class Presses implements AutoCloseable {

    private static final String PATH = "/api/v1/sign-in-requests";
    private static final Map<String, String> HEADERS =
            Map.of("Sec-Fetch-Site", "same-origin", "Accept", "application/json");

    private final Vertx vertx;
    private final Lines lines;
    private final Iterator<String> addresses;
    private final Map<String, Instant> pressed = new ConcurrentHashMap<>();
    private final LongAdder sentAway = new LongAdder();
    private final long timer;

    Presses(Vertx vertx, int port, int perSecond, Iterator<String> addresses) {
        this.vertx = vertx;
        this.lines = Lines.to(port, vertx);
        this.addresses = addresses;
        this.timer = vertx.setPeriodic(1_000 / perSecond, due -> press());
    }

    private void press() {
        if (addresses.hasNext()) {
            var address = addresses.next();
            pressed.put(address, Instant.now());
            ask(Call.post(PATH, HEADERS, "{\"email\":\"" + address + "\"}"));
        }
    }

    private Future<Answer> ask(Call call) {
        return lines.once(call)
                .compose(answer -> answer.status() == 202 ? Future.succeededFuture(answer) : askAgain(call, answer));
    }

    private Future<Answer> askAgain(Call call, Answer answer) {
        sentAway.increment();
        var pause = answer.headers().get(HttpHeaders.RETRY_AFTER);
        return vertx.timer(pause == null ? 1 : Long.parseLong(pause), TimeUnit.SECONDS)
                .compose(waited -> ask(call));
    }

    /** When each address was given in. */
    Map<String, Instant> pressed() {
        return Map.copyOf(pressed);
    }

    long sentAway() {
        return sentAway.sum();
    }

    @Override
    public void close() {
        vertx.cancelTimer(timer);
    }
}
