package org.meedoen.benchmarks.rush;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.meedoen.benchmarks.installation.Wish;
import org.meedoen.benchmarks.load.Connection;
import org.meedoen.benchmarks.load.PreparedRequest;
import org.meedoen.benchmarks.load.Response;
import org.meedoen.benchmarks.load.UserAction;
import org.meedoen.trial.SignedInPerson;

/**
 * Signs up as the page does and ends when the decision is known: from the response, or by reading the sign-ups later. A
 * request that is rejected temporarily is repeated; all that time counts.
 */
public final class SignUp implements UserAction {

    static final String OPENED = "answered 200";

    private static final Pattern STATUS = Pattern.compile("\"status\":\"([A-Z]+)\"");
    private static final Pattern PROBLEM = Pattern.compile("urn:meedoen:problem:([a-z-]+)");
    private static final Duration POLL_INTERVAL = Duration.ofMillis(500);

    private final Vertx vertx;
    private final DelayedDecisions delayed;
    private final PreparedRequest signUp;
    private final PreparedRequest readSignups;

    public SignUp(Vertx vertx, DelayedDecisions delayed, Wish wish) {
        this(
                vertx,
                delayed,
                wish.person().cookie(),
                wish.congress().path() + "/signups",
                wish.slot().toString());
    }

    /** For a person identified by a cookie only. */
    SignUp(Vertx vertx, DelayedDecisions delayed, String cookie, String path, String slot) {
        this.vertx = vertx;
        this.delayed = delayed;
        this.signUp = PreparedRequest.post(path, SignedInPerson.headers(cookie), "{\"slotId\":\"" + slot + "\"}");
        this.readSignups = PreparedRequest.get(path, SignedInPerson.headers(cookie));
    }

    /** Reads one's own sign-ups, as the page does when it is opened. */
    UserAction opening() {
        return connection -> connection.send(readSignups).map(response -> "answered " + response.status());
    }

    @Override
    public Future<String> on(Connection connection) {
        return connection.send(signUp).compose(response -> switch (response.status()) {
            case 200, 201 -> decided(connection, response);
            case 202 -> pollDecision(connection, response);
            case 409 -> Future.succeededFuture(word(PROBLEM, response));
            case 429, 500, 502, 503, 504 -> retry(connection, response);
            default -> Future.succeededFuture("answered " + response.status());
        });
    }

    private Future<String> decided(Connection connection, Response response) {
        var status = word(STATUS, response);
        return status.equals("REQUESTED") ? pollDecision(connection, response) : Future.succeededFuture(status);
    }

    private Future<String> pollDecision(Connection connection, Response response) {
        delayed.count(response.status());
        return later(POLL_INTERVAL)
                .compose(_ -> connection.send(readSignups))
                .compose(found -> decided(connection, found));
    }

    private Future<String> retry(Connection connection, Response response) {
        delayed.count(response.status());
        return later(retryAfter(response)).compose(_ -> on(connection));
    }

    private static String word(Pattern pattern, Response response) {
        var found = pattern.matcher(response.body().toString());
        return found.find() ? found.group(1) : "answered " + response.status() + " without a status";
    }

    private static Duration retryAfter(Response response) {
        var seconds = response.headers().get(HttpHeaders.RETRY_AFTER);
        return seconds == null ? Duration.ofSeconds(1) : Duration.ofSeconds(Long.parseLong(seconds));
    }

    private Future<?> later(Duration pause) {
        return vertx.timer(pause.toMillis(), TimeUnit.MILLISECONDS);
    }
}
