package org.meedoen.chaos.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.meedoen.benchmarks.meedoen.Person;
import org.meedoen.chaos.fault.Outages;
import org.meedoen.chaos.load.Reply.Later;
import org.meedoen.chaos.load.Reply.Refused;
import org.meedoen.chaos.load.Reply.Told;
import org.meedoen.chaos.promise.Complaints;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The site as clients reach it, who insist until they are answered and complain about what they can't understand. */
public final class Door {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PROBLEM = "urn:meedoen:problem:";
    private static final Duration NEVER_ANSWERED = Duration.ofSeconds(90);
    private static final Duration NEVER_SERVED = Duration.ofMinutes(3);
    private static final Duration BEFORE_RETRY = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI site;
    private final Outages outages;
    private final Complaints complaints;

    public Door(int port, Outages outages, Complaints complaints) {
        this.site = URI.create("http://localhost:" + port);
        this.outages = outages;
        this.complaints = complaints;
    }

    /** Something one asks of the site; the same each time it is asked again. */
    public record Wish(String method, String path, Map<String, ?> body, String cookie) {

        public static Wish get(String path, Person person) {
            return new Wish("GET", path, Map.of(), person.cookie());
        }

        public static Wish write(String method, String path, Map<String, ?> body, Person person) {
            return new Wish(method, path, body, person.cookie());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** As the page does: asks again after a while. Empty when that did not help for minutes, which is a complaint. */
    public Optional<Reply> insist(Wish wish) throws InterruptedException {
        var deadline = System.nanoTime() + NEVER_SERVED.toNanos();
        while (System.nanoTime() < deadline) {
            var reply = once(wish);
            if (!(reply instanceof Later(var pause))) {
                return Optional.of(reply);
            }
            Thread.sleep(pause);
        }
        complaints.add(wish + " was not served for " + NEVER_SERVED.toSeconds() + " s");
        return Optional.empty();
    }

    public Reply once(Wish wish) throws InterruptedException {
        var begun = Instant.now();
        try {
            return understood(wish, client.send(request(wish), BodyHandlers.ofString()));
        } catch (HttpTimeoutException e) {
            return unclear(wish + " was not answered for " + NEVER_ANSWERED.toSeconds() + " s");
        } catch (IOException e) {
            return broken(wish, begun, e);
        }
    }

    private HttpRequest request(Wish wish) {
        var request = HttpRequest.newBuilder(site.resolve(wish.path())).timeout(NEVER_ANSWERED);
        Person.headers(wish.cookie()).forEach(request::header);
        return wish.body().isEmpty()
                ? request.method(wish.method(), BodyPublishers.noBody()).build()
                : request.header("Content-Type", "application/json")
                        .method(wish.method(), BodyPublishers.ofString(JSON.writeValueAsString(wish.body())))
                        .build();
    }

    private Reply understood(Wish wish, HttpResponse<String> response) {
        var status = response.statusCode();
        var type = response.headers().firstValue("Content-Type").orElse("");
        var body = json(response.body());
        if (status / 100 == 2 && (status == 204 || type.startsWith("application/json") && body.isPresent())) {
            return new Told(status, body.orElseGet(JSON::createObjectNode));
        }
        var problem = body.map(json -> json.path("type").asString("")).orElse("");
        if (!type.startsWith("application/problem+json") || !problem.startsWith(PROBLEM)) {
            return unclear(wish + " was answered with " + status + " " + type + ": " + start(response.body()));
        }
        return problem(wish, response, problem.substring(PROBLEM.length()));
    }

    private Reply problem(Wish wish, HttpResponse<String> response, String problem) {
        var status = response.statusCode();
        var retryAfter = response.headers().firstValue("Retry-After").filter(text -> text.matches("[0-9]{1,4}"));
        if (status == 503 || status == 429) {
            complaints.count(status + " " + problem);
            return retryAfter
                    .<Reply>map(text -> new Later(pause(Long.parseLong(text))))
                    .orElseGet(() -> unclear(wish + " was answered with " + status + " without Retry-After"));
        }
        return status >= 400 && status < 500
                ? new Refused(status, problem)
                : unclear(wish + " was answered with " + status + " " + problem + ": " + start(response.body()));
    }

    private static Duration pause(long seconds) {
        var told = Duration.ofSeconds(seconds);
        return told.compareTo(LONGEST_PAUSE) < 0 ? told : LONGEST_PAUSE;
    }

    private Reply broken(Wish wish, Instant begun, IOException fault) {
        if (outages.doorWasShut(begun, Instant.now())) {
            complaints.count("connection broken while the gateway was away");
            return new Later(BEFORE_RETRY);
        }
        return unclear(wish + " broke off although the gateway was there: " + fault);
    }

    private Reply unclear(String complaint) {
        complaints.add(complaint);
        return new Later(BEFORE_RETRY);
    }

    private static Optional<JsonNode> json(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(JSON.readTree(text));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static String start(String text) {
        return text.lines()
                .findFirst()
                .map(line -> line.substring(0, Math.min(line.length(), 200)))
                .orElse("(nothing)");
    }
}
