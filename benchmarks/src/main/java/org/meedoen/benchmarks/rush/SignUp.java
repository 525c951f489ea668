package org.meedoen.benchmarks.rush;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.meedoen.benchmarks.load.Answer;
import org.meedoen.benchmarks.load.Call;
import org.meedoen.benchmarks.load.Deed;
import org.meedoen.benchmarks.load.Line;
import org.meedoen.benchmarks.meedoen.Person;
import org.meedoen.benchmarks.meedoen.Wish;

/**
 * Asks for a place as the page does, and ends when the decision is known: at once with the answer, or later by asking
 * what became of it. Who is sent away comes back after a moment; all that time counts.
 */
public final class SignUp implements Deed {

    static final String OPENED = "answered 200";

    private static final Pattern STATUS = Pattern.compile("\"status\":\"([A-Z]+)\"");
    private static final Pattern PROBLEM = Pattern.compile("urn:meedoen:problem:([a-z-]+)");
    private static final Duration ASK_AGAIN = Duration.ofMillis(500);

    private final Vertx vertx;
    private final Detours detours;
    private final Call asking;
    private final Call looking;

    public SignUp(Vertx vertx, Detours detours, Wish wish) {
        this(
                vertx,
                detours,
                wish.person().cookie(),
                wish.congress().path() + "/signups",
                wish.slot().toString());
    }

    /** Of somebody of whom there is nothing but a cookie. */
    SignUp(Vertx vertx, Detours detours, String cookie, String path, String slot) {
        this.vertx = vertx;
        this.detours = detours;
        this.asking = Call.post(path, Person.headers(cookie), "{\"slotId\":\"" + slot + "\"}");
        this.looking = Call.get(path, Person.headers(cookie));
    }

    /** Looking at one's own sign-ups, as the page does when it is opened. */
    Deed opening() {
        return line -> line.send(looking).map(answer -> "answered " + answer.status());
    }

    @Override
    public Future<String> on(Line line) {
        return line.send(asking).compose(answer -> switch (answer.status()) {
            case 200, 201 -> decided(line, answer);
            case 202 -> askAgain(line, answer);
            case 409 -> Future.succeededFuture(word(PROBLEM, answer));
            case 429, 500, 502, 503, 504 -> sentAway(line, answer);
            default -> Future.succeededFuture("answered " + answer.status());
        });
    }

    private Future<String> decided(Line line, Answer answer) {
        var status = word(STATUS, answer);
        return status.equals("REQUESTED") ? askAgain(line, answer) : Future.succeededFuture(status);
    }

    private Future<String> askAgain(Line line, Answer answer) {
        detours.count(answer.status());
        return later(ASK_AGAIN).compose(waited -> line.send(looking)).compose(found -> decided(line, found));
    }

    private Future<String> sentAway(Line line, Answer answer) {
        detours.count(answer.status());
        return later(retryAfter(answer)).compose(waited -> on(line));
    }

    private static String word(Pattern pattern, Answer answer) {
        var found = pattern.matcher(answer.body().toString());
        return found.find() ? found.group(1) : "answered " + answer.status() + " without a word";
    }

    private static Duration retryAfter(Answer answer) {
        var seconds = answer.headers().get(HttpHeaders.RETRY_AFTER);
        return seconds == null ? Duration.ofSeconds(1) : Duration.ofSeconds(Long.parseLong(seconds));
    }

    private Future<?> later(Duration pause) {
        return vertx.timer(pause.toMillis(), TimeUnit.MILLISECONDS);
    }
}
