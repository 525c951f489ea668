package org.meedoen.standalone.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** Serves the pages and the API on loopback. */
final class MailWeb implements AutoCloseable {

    private final MailPages pages;
    private final MailApi api;
    private final HttpServer server;

    private MailWeb(MailFolder mails, HttpServer server) {
        this.pages = new MailPages(mails);
        this.api = new MailApi(mails);
        this.server = server;
    }

    static MailWeb start(MailFolder mails, int port) {
        // else each answer waits for the client's acknowledgement of its headers
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var web = new MailWeb(mails, server);
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
            var question = new Question(exchange.getRequestMethod(), exchange.getRequestURI());
            send(exchange, answer(question), question);
        }
    }

    private Reply answer(Question question) {
        if (question.segment(0).equals("api")) {
            return question.isRead() || question.isDelete() ? api.answer(question) : Reply.notAllowed();
        }
        if (!question.isRead()) {
            return Reply.notAllowed();
        }
        return switch (question.segment(0)) {
            case "mail.css" -> file("mail.css", "text/css; charset=utf-8");
            case "mail.js" -> file("mail.js", "text/javascript; charset=utf-8");
            default -> pages.answer(question);
        };
    }

    private static Reply file(String name, String type) {
        try (var stream = MailWeb.class.getResourceAsStream(name)) {
            return stream == null ? Reply.notFound() : new Reply(200, type, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(HttpExchange exchange, Reply reply, Question question) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", reply.type());
        headers.set("Content-Security-Policy", reply.policy());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        var empty = question.method().equals("HEAD") || reply.body().length == 0;
        exchange.sendResponseHeaders(reply.status(), empty ? -1 : reply.body().length);
        if (!empty) {
            exchange.getResponseBody().write(reply.body());
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
