package org.meedoen.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
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
import java.util.zip.GZIPInputStream;

/** Sends one request, byte for byte, on a connection of its own. */
final class Exchange {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int PATIENCE_FOR_INCOMPLETE_MILLIS = 400;
    private static final int LONGEST_LINE = 64 * 1024;
    private static final int LARGEST_BODY = 8 * 1024 * 1024;

    private Exchange() {}

    /** Empty if there was no response, which is allowed if the request is not whole. */
    static Optional<FuzzResponse> send(Target target, FuzzRequest request) {
        var began = System.nanoTime();
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target.port()), PATIENCE_MILLIS);
            socket.setSoTimeout(request.whole() ? PATIENCE_MILLIS : PATIENCE_FOR_INCOMPLETE_MILLIS);
            write(socket, request);
            return Optional.of(read(new BufferedInputStream(socket.getInputStream()), request.head(), began));
        } catch (IOException nothing) {
            return Optional.empty();
        }
    }

    /** A server may refuse the request and close the connection before it has read everything; its response can be read all the same. */
    private static void write(Socket socket, FuzzRequest request) {
        try {
            socket.getOutputStream().write(request.bytes());
        } catch (IOException closed) {
            // the response can still be read
        }
    }

    private static FuzzResponse read(InputStream in, boolean head, long began) throws IOException {
        var status = status(line(in));
        var headers = headers(in);
        while (status / 100 == 1 && status != 101) {
            status = status(line(in));
            headers = headers(in);
        }
        var first = System.nanoTime() - began;
        return new FuzzResponse(status, headers, hasBody(status, headers, head) ? body(in, headers) : "", first);
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
        var bytes = headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")
                ? chunks(in)
                : in.readNBytes(Math.min(length(headers), LARGEST_BODY));
        return new String(isGzip(headers) ? unzipped(bytes) : bytes, StandardCharsets.UTF_8);
    }

    private static int length(Map<String, String> headers) {
        return Integer.parseInt(headers.getOrDefault("content-length", String.valueOf(LARGEST_BODY)));
    }

    /** A part of a compressed file cannot be unzipped. */
    private static boolean isGzip(Map<String, String> headers) {
        return headers.getOrDefault("content-encoding", "").equals("gzip") && !headers.containsKey("content-range");
    }

    private static byte[] unzipped(byte[] bytes) throws IOException {
        try (var zipped = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return zipped.readAllBytes();
        }
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var body = new ByteArrayOutputStream();
        for (var size = size(in); size > 0; size = size(in)) {
            body.writeBytes(in.readNBytes(size));
            line(in);
        }
        return body.toByteArray();
    }

    private static int size(InputStream in) throws IOException {
        var size = line(in).strip();
        if (!size.matches("[0-9a-fA-F]{1,7}")) throw new IOException("No chunk: " + size);
        return Integer.parseInt(size, 16);
    }
}
