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
import org.meedoen.chaos.fault.Outages;
import org.meedoen.chaos.load.Reply.Accepted;
import org.meedoen.chaos.load.Reply.Refused;
import org.meedoen.chaos.load.Reply.RetryLater;
import org.meedoen.chaos.verification.Anomalies;
import org.meedoen.trial.SignedInPerson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests as a page does, repeats those that may be repeated, and records responses that break the contract. */
public final class GatewayClient {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PROBLEM = "urn:meedoen:problem:";
    private static final Duration LONGEST_RESPONSE = Duration.ofSeconds(90);
    private static final Duration LONGEST_RETRIES = Duration.ofMinutes(3);
    private static final Duration BEFORE_RETRY = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI site;
    private final Outages outages;
    private final Anomalies anomalies;

    public GatewayClient(int port, Outages outages, Anomalies anomalies) {
        this.site = URI.create("http://localhost:" + port);
        this.outages = outages;
        this.anomalies = anomalies;
    }

    /** A request; the same each time it is repeated. */
    public record Call(String method, String path, Map<String, ?> body, String cookie) {

        public static Call get(String path, SignedInPerson person) {
            return new Call("GET", path, Map.of(), person.cookie());
        }

        public static Call write(String method, String path, Map<String, ?> body, SignedInPerson person) {
            return new Call(method, path, body, person.cookie());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** Repeats the request until it is answered. Empty, and an anomaly, if that takes minutes. */
    public Optional<Reply> sendUntilAnswered(Call call) throws InterruptedException {
        var deadline = System.nanoTime() + LONGEST_RETRIES.toNanos();
        while (System.nanoTime() < deadline) {
            var reply = send(call);
            if (!(reply instanceof RetryLater(var pause))) {
                return Optional.of(reply);
            }
            Thread.sleep(pause);
        }
        anomalies.add(call + " was not served for " + LONGEST_RETRIES.toSeconds() + " s");
        return Optional.empty();
    }

    public Reply send(Call call) throws InterruptedException {
        var begun = Instant.now();
        try {
            return parse(call, client.send(request(call), BodyHandlers.ofString()));
        } catch (HttpTimeoutException e) {
            return anomaly(call + " was not answered for " + LONGEST_RESPONSE.toSeconds() + " s");
        } catch (IOException e) {
            return broken(call, begun, e);
        }
    }

    private HttpRequest request(Call call) {
        var request = HttpRequest.newBuilder(site.resolve(call.path())).timeout(LONGEST_RESPONSE);
        SignedInPerson.headers(call.cookie()).forEach(request::header);
        return call.body().isEmpty()
                ? request.method(call.method(), BodyPublishers.noBody()).build()
                : request.header("Content-Type", "application/json")
                        .method(call.method(), BodyPublishers.ofString(JSON.writeValueAsString(call.body())))
                        .build();
    }

    private Reply parse(Call call, HttpResponse<String> response) {
        var status = response.statusCode();
        var type = response.headers().firstValue("Content-Type").orElse("");
        var body = json(response.body());
        if (status / 100 == 2 && (status == 204 || type.startsWith("application/json") && body.isPresent())) {
            return new Accepted(status, body.orElseGet(JSON::createObjectNode));
        }
        var problem = body.map(json -> json.path("type").asString("")).orElse("");
        if (!type.startsWith("application/problem+json") || !problem.startsWith(PROBLEM)) {
            return anomaly(call + " was answered with " + status + " " + type + ": " + start(response.body()));
        }
        return problem(call, response, problem.substring(PROBLEM.length()));
    }

    private Reply problem(Call call, HttpResponse<String> response, String problem) {
        var status = response.statusCode();
        var retryAfter = response.headers().firstValue("Retry-After").filter(text -> text.matches("[0-9]{1,4}"));
        if (status == 503 || status == 429) {
            anomalies.count(status + " " + problem);
            return retryAfter
                    .<Reply>map(text -> new RetryLater(pause(Long.parseLong(text))))
                    .orElseGet(() -> anomaly(call + " was answered with " + status + " without Retry-After"));
        }
        return status >= 400 && status < 500
                ? new Refused(status, problem)
                : anomaly(call + " was answered with " + status + " " + problem + ": " + start(response.body()));
    }

    private static Duration pause(long seconds) {
        var asked = Duration.ofSeconds(seconds);
        return asked.compareTo(LONGEST_PAUSE) < 0 ? asked : LONGEST_PAUSE;
    }

    private Reply broken(Call call, Instant begun, IOException fault) {
        if (outages.gatewayWasDown(begun, Instant.now())) {
            anomalies.count("connections broken while the gateway was down");
            return new RetryLater(BEFORE_RETRY);
        }
        return anomaly(call + " broke off although the gateway was up: " + fault);
    }

    private Reply anomaly(String description) {
        anomalies.add(description);
        return new RetryLater(BEFORE_RETRY);
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
