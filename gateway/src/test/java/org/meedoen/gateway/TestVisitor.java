package org.meedoen.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Sends requests over real connections, by default as a browser does from one of our own pages. */
class TestVisitor {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String address;
    private final List<String> headers;

    private TestVisitor(String address, List<String> headers) {
        this.address = address;
        this.headers = headers;
    }

    static TestVisitor at(int port) {
        String address = "http://localhost:" + port;
        return new TestVisitor(address, List.of("Sec-Fetch-Site", "same-origin", "Origin", address));
    }

    static TestVisitor program(int port) {
        return new TestVisitor("http://localhost:" + port, List.of());
    }

    TestVisitor with(String name, String value) {
        var more = new ArrayList<String>();
        for (int i = 0; i < headers.size(); i += 2) {
            if (!headers.get(i).equalsIgnoreCase(name)) {
                more.addAll(headers.subList(i, i + 2));
            }
        }
        more.addAll(List.of(name, value));
        return new TestVisitor(address, more);
    }

    TestVisitor signedIn(String session) {
        return with("Cookie", "meedoen_session=" + session);
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    HttpResponse<String> post(String path, String json) {
        return with("Content-Type", "application/json").send("POST", path, BodyPublishers.ofString(json));
    }

    HttpResponse<String> delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    HttpResponse<String> send(String method, String path, BodyPublisher body) {
        try {
            return CLIENT.send(request(method, path, body), BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    HttpRequest request(String method, String path, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body);
        return headers.isEmpty()
                ? request.build()
                : request.headers(headers.toArray(String[]::new)).build();
    }
}
