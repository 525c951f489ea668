package org.meedoen.gateway;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends a request byte by byte, as no HTTP client would. */
final class RawRequest {

    private RawRequest() {}

    /** Returns the whole response. */
    static String send(int port, String requestLine, String... headers) throws IOException {
        var request = requestLine + "\r\nHost: localhost\r\nConnection: close\r\n";
        if (headers.length > 0) {
            request += String.join("\r\n", headers) + "\r\n";
        }
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write((request + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
