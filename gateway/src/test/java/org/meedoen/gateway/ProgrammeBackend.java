package org.meedoen.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

/** A stub of signup-service's programme: public, with an ETag, compressed if accepted. */
class ProgrammeBackend implements Backend.Answer {

    final AtomicLong version = new AtomicLong(1);
    final AtomicInteger reads = new AtomicInteger();
    final AtomicInteger unchanged = new AtomicInteger();

    private final Runnable whileReading;

    /** @param whileReading runs between reading the version and sending the response */
    ProgrammeBackend(Runnable whileReading) {
        this.whileReading = whileReading;
    }

    static String body(long version) {
        return "{\"version\":" + version + ",\"sessions\":[" + "\"a walk, \",".repeat(3000) + "\"\"]}";
    }

    static String tag(long version) {
        return "W/\"v" + version + '"';
    }

    @Override
    public void to(HttpExchange exchange) throws IOException {
        reads.incrementAndGet();
        long seen = version.get();
        whileReading.run();
        answer(exchange, seen);
    }

    private void answer(HttpExchange exchange, long seen) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", "no-cache, public");
        headers.set("ETag", tag(seen));
        headers.set("X-Frame-Options", "DENY");
        if (tag(seen).equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            unchanged.incrementAndGet();
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        boolean gzip = "gzip".equals(exchange.getRequestHeaders().getFirst("Accept-Encoding"));
        byte[] body = body(seen).getBytes(StandardCharsets.UTF_8);
        byte[] sent = gzip ? zipped(body) : body;
        headers.set("Content-Type", "application/json");
        if (gzip) {
            headers.set("Content-Encoding", "gzip");
        }
        exchange.sendResponseHeaders(200, sent.length);
        exchange.getResponseBody().write(sent);
    }

    static byte[] zipped(byte[] bytes) {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return zipped.toByteArray();
    }
}
