package org.meedoen.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An HTTP client with cookies that sends the headers of a browser. */
public class HttpBrowser {

    static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String site;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    public HttpBrowser(String site) {
        this.site = site;
    }

    /** With the same cookies at another address. */
    HttpBrowser at(String otherSite) {
        var other = new HttpBrowser(otherSite);
        other.cookies.putAll(cookies);
        return other;
    }

    public record Answer(int status, String text, HttpHeaders headers) {

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        public JsonNode json() {
            return JSON.readTree(text);
        }

        String problem() {
            return json().path("type").asString("").replace("urn:meedoen:problem:", "");
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    Answer write(String method, String path, Object body) {
        return write(method, path, "application/json", JSON.writeValueAsString(body));
    }

    public Answer write(String method, String path, String type, String body) {
        return send(ofPage(request(path)).header("Content-Type", type).method(method, BodyPublishers.ofString(body)));
    }

    Answer delete(String path) {
        return send(ofPage(request(path)).DELETE());
    }

    HttpRequest.Builder ofPage(HttpRequest.Builder request) {
        return request.header("Origin", site).header("Sec-Fetch-Site", "same-origin");
    }

    HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(site + path)).timeout(Duration.ofSeconds(30));
        return cookies.isEmpty() ? request : request.header("Cookie", cookieHeader());
    }

    String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    Answer send(HttpRequest.Builder request) {
        return keepCookies(send(request, BodyHandlers.ofString()));
    }

    /** Waits when the gateway says so: a test may send more requests than a person does. */
    <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            var response = CLIENT.send(request.build(), body);
            while (pause(response).isPresent()) {
                Thread.sleep(pause(response).get());
                response = CLIENT.send(request.build(), body);
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Duration> pause(HttpResponse<?> response) {
        return response.statusCode() == 429
                ? response.headers()
                        .firstValue("Retry-After")
                        .map(Long::valueOf)
                        .map(Duration::ofSeconds)
                : Optional.empty();
    }

    private Answer keepCookies(HttpResponse<String> response) {
        List<String> given = response.headers().allValues("Set-Cookie");
        given.stream().map(header -> header.split(";", 2)[0].split("=", 2)).forEach(this::keep);
        return new Answer(response.statusCode(), response.body(), response.headers());
    }

    private void keep(String[] cookie) {
        if (cookie[1].isEmpty()) {
            cookies.remove(cookie[0]);
        } else {
            cookies.put(cookie[0], cookie[1]);
        }
    }

    /** Follows an event stream from now on. */
    AvailabilityStream follow(String path) {
        return new AvailabilityStream(
                CLIENT, request(path).timeout(Duration.ofMinutes(10)).build());
    }
}
