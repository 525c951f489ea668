package org.meedoen.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A stub service behind the gateway that records requests and responds with its name. */
class Backend {

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    final List<Arrived> arrived = new CopyOnWriteArrayList<>();

    private final String name;
    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    private Backend(String name, int port) {
        this.name = name;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    static Backend named(String name) {
        return new Backend(name, 0);
    }

    static Backend named(String name, int port) {
        return new Backend(name, port);
    }

    Backend answering(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    String url() {
        return "http://127.0.0.1:" + port();
    }

    int port() {
        return server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    Arrived last(String path) {
        return arrived.stream()
                .filter(request -> request.path().equals(path))
                .reduce((_, later) -> later)
                .orElseThrow(() -> new AssertionError("Nothing arrived at " + name + path));
    }

    long arrivedAt(String path) {
        return arrived.stream().filter(request -> request.path().equals(path)).count();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!path.startsWith("/internal") && !path.startsWith("/actuator")) {
            arrived.add(new Arrived(exchange.getRequestMethod(), path, Map.copyOf(exchange.getRequestHeaders()), body));
        }
        try (exchange) {
            answers.getOrDefault(path, Answer.json(200, "{\"service\":\"" + name + "\"}"))
                    .to(exchange);
        }
    }

    record Arrived(String method, String path, Map<String, List<String>> headers, String body) {

        String header(String header) {
            return headers.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(header))
                    .map(entry -> String.join(", ", entry.getValue()))
                    .findFirst()
                    .orElse("");
        }
    }

    @FunctionalInterface
    interface Answer {

        void to(HttpExchange exchange) throws IOException;

        static Answer json(int status, String json) {
            return of(status, "application/json", json);
        }

        static Answer of(int status, String type, String text) {
            return exchange -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", type);
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
            };
        }
    }
}
