package org.meedoen.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One request on a connection of its own, byte by byte as it was made up. */
final class Exchange {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int PATIENCE_WITH_HALVES_MILLIS = 400;
    private static final int LONGEST_LINE = 64 * 1024;
    private static final int LARGEST_BODY = 8 * 1024 * 1024;

    private Exchange() {}

    /** Empty when nothing came: of a request that is not whole, no more can be expected. */
    static Optional<Reply> send(Target target, Attempt attempt) {
        var began = System.nanoTime();
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target.port()), PATIENCE_MILLIS);
            socket.setSoTimeout(attempt.whole() ? PATIENCE_MILLIS : PATIENCE_WITH_HALVES_MILLIS);
            write(socket, attempt);
            return Optional.of(read(new BufferedInputStream(socket.getInputStream()), attempt.head(), began));
        } catch (IOException nothing) {
            return Optional.empty();
        }
    }

    /** A server may refuse and hang up before it has read everything; what it said can be read all the same. */
    private static void write(Socket socket, Attempt attempt) {
        try {
            socket.getOutputStream().write(attempt.bytes());
        } catch (IOException hungUp) {
            // what was said before that counts
        }
    }

    private static Reply read(InputStream in, boolean head, long began) throws IOException {
        var status = status(line(in));
        var headers = headers(in);
        while (status / 100 == 1 && status != 101) {
            status = status(line(in));
            headers = headers(in);
        }
        var first = System.nanoTime() - began;
        return new Reply(status, headers, hasBody(status, headers, head) ? body(in, headers) : "", first);
    }

    private static boolean hasBody(int status, Map<String, String> headers, boolean head) {
        var endless = headers.getOrDefault("content-type", "").startsWith("text/event-stream");
        return !head && !endless && status != 204 && status != 304 && status != 101;
    }

    private static int status(String line) {
        return line.matches("HTTP/1\\.[01] [1-5][0-9][0-9]( .*)?") ? Integer.parseInt(line.substring(9, 12)) : -1;
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        var headers = new HashMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var colon = line.indexOf(':');
            if (colon < 0) throw new IOException("No header: " + line);
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0 || line.size() > LONGEST_LINE) throw new EOFException();
            if (c != '\r') line.write(c);
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    private static String body(InputStream in, Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) return chunks(in);
        var length = Integer.parseInt(headers.getOrDefault("content-length", String.valueOf(LARGEST_BODY)));
        return new String(in.readNBytes(Math.min(length, LARGEST_BODY)), StandardCharsets.UTF_8);
    }

    private static String chunks(InputStream in) throws IOException {
        var body = new ByteArrayOutputStream();
        for (var size = size(in); size > 0; size = size(in)) {
            body.writeBytes(in.readNBytes(size));
            line(in);
        }
        return body.toString(StandardCharsets.UTF_8);
    }

    private static int size(InputStream in) throws IOException {
        var size = line(in).strip();
        if (!size.matches("[0-9a-fA-F]{1,7}")) throw new IOException("No chunk: " + size);
        return Integer.parseInt(size, 16);
    }
}
