package org.meedoen.signup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.meedoen.messaging.EventJson;
import tools.jackson.databind.JsonNode;

/** Keeps cookies, and asks one instance what a page would ask. */
public final class Browser {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String address = "127.0.0.1";

    public Browser(int port) {
        this.port = port;
    }

    public record Answered(int status, JsonNode body, HttpResponse<byte[]> response) {

        public String text(String field) {
            return body.path(field).asString("");
        }

        public String problem() {
            return text("type").replace("urn:meedoen:problem:", "");
        }

        public String header(String name) {
            return String.join("\n", response.headers().allValues(name));
        }
    }

    public Answered get(String path, String... headers) {
        return send(to(path).GET(), headers);
    }

    /** A file, as it comes. */
    public byte[] export(String path) {
        return file(path).body();
    }

    /** The same with headers. */
    public byte[] export(String path, String... headers) {
        return file(to(path).GET().headers(headers)).body();
    }

    /** The same with its headers. */
    public HttpResponse<byte[]> file(String path) {
        return file(to(path).GET());
    }

    private static HttpResponse<byte[]> file(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public Answered delete(String path, String... headers) {
        return send(to(path).DELETE(), headers);
    }

    public Answered post(String path, String json, String... headers) {
        return json("POST", path, json, headers);
    }

    public Answered put(String path, String json, String... headers) {
        return json("PUT", path, json, headers);
    }

    public Answered patch(String path, String json, String... headers) {
        return json("PATCH", path, json, headers);
    }

    public Answered putCsv(String path, String csv) {
        return putCsv(path, csv.getBytes(StandardCharsets.UTF_8));
    }

    public Answered putCsv(String path, byte[] csv, String... headers) {
        return send(to(path).header("Content-Type", "text/csv").PUT(BodyPublishers.ofByteArray(csv)), headers);
    }

    /** An Excel workbook. */
    public Answered putFile(String path, byte[] workbook) {
        var type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        return send(to(path).header("Content-Type", type).PUT(BodyPublishers.ofByteArray(workbook)));
    }

    public Answered putPicture(String path, byte[] picture, String... headers) {
        return send(to(path).header("Content-Type", "image/png").PUT(BodyPublishers.ofByteArray(picture)), headers);
    }

    /** With the token of the service that may use the path. */
    public Answered internally(String method, String path, String json) {
        var service = path.endsWith("/revoked-sessions") ? "gateway" : "notification";
        return as(service, method, path, json);
    }

    /** With the token of the service. */
    public Answered as(String service, String method, String path, String json) {
        var request = to(path).header("Content-Type", "application/json").method(method, body(json));
        return send(request, "Authorization", "Bearer demo-" + service + "-token");
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public Browser with(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    /** At that address, as the gateway tells it. */
    public Browser from(String visitor) {
        address = visitor;
        return this;
    }

    /** A browser on another instance that holds the same cookies. */
    public Browser at(int otherPort) {
        var other = new Browser(otherPort);
        other.cookies.putAll(cookies);
        return other;
    }

    private Answered json(String method, String path, String json, String... headers) {
        return send(to(path).header("Content-Type", "application/json").method(method, body(json)), headers);
    }

    private static BodyPublisher body(String json) {
        return json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
    }

    private HttpRequest.Builder to(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("X-Forwarded-For", address);
        var held = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return held.isEmpty() ? request : request.header("Cookie", held);
    }

    private Answered send(HttpRequest.Builder request, String... headers) {
        try {
            var prepared = headers.length == 0 ? request : request.headers(headers);
            var response = CLIENT.send(prepared.build(), HttpResponse.BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answered(response.statusCode(), EventJson.mapper().readTree(plain(response)), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] plain(HttpResponse<byte[]> response) throws IOException {
        if (response.headers().firstValue("Content-Encoding").isEmpty()) return response.body();
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return zip.readAllBytes();
        }
    }

    private void keep(String cookie) {
        var pair = cookie.substring(0, cookie.indexOf(';')).split("=", 2);
        if (pair[1].isEmpty()) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
    }
}
