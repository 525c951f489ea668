package org.meedoen.standalone.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** Serves the pages and the API on loopback. */
final class MailWebServer implements AutoCloseable {

    private final MailPages pages;
    private final MailApi api;
    private final HttpServer server;

    private MailWebServer(MailFolder mails, HttpServer server) {
        this.pages = new MailPages(mails);
        this.api = new MailApi(mails);
        this.server = server;
    }

    static MailWebServer start(MailFolder mails, int port) {
        // otherwise each response waits for the acknowledgement of its headers
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var web = new MailWebServer(mails, server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", web::handle);
            server.start();
            return web;
        } catch (IOException e) {
            throw new UncheckedIOException("The mail page did not start on port " + port, e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = new WebRequest(exchange.getRequestMethod(), exchange.getRequestURI());
            send(exchange, respond(request), request);
        }
    }

    private WebResponse respond(WebRequest request) {
        if (request.segment(0).equals("api")) {
            return request.isRead() || request.isDelete() ? api.respond(request) : WebResponse.notAllowed();
        }
        if (!request.isRead()) {
            return WebResponse.notAllowed();
        }
        return switch (request.segment(0)) {
            case "mail.css" -> file("mail.css", "text/css; charset=utf-8");
            case "mail.js" -> file("mail.js", "text/javascript; charset=utf-8");
            default -> pages.respond(request);
        };
    }

    private static WebResponse file(String name, String type) {
        try (var stream = MailWebServer.class.getResourceAsStream(name)) {
            return stream == null ? WebResponse.notFound() : new WebResponse(200, type, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(HttpExchange exchange, WebResponse response, WebRequest request) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", response.type());
        headers.set("Content-Security-Policy", response.policy());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        var empty = request.method().equals("HEAD") || response.body().length == 0;
        exchange.sendResponseHeaders(response.status(), empty ? -1 : response.body().length);
        if (!empty) {
            exchange.getResponseBody().write(response.body());
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
