package org.meedoen.fuzz;

import java.nio.charset.StandardCharsets;

/**
 * One request.
 *
 * @param whole whether it is a complete HTTP/1 request for certain; a server may wait for the rest of one that is not
 */
record FuzzRequest(byte[] bytes, boolean head, boolean whole) {

    private static final int SHOWN = 300;

    /** Printable, and shortened. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var c : new String(bytes, StandardCharsets.ISO_8859_1).toCharArray()) {
            if (text.length() > SHOWN)
                return text.append("… (").append(bytes.length).append(" bytes)").toString();
            text.append(c == '\r' ? "" : c == '\n' ? " | " : c < 32 || c > 126 ? "\\x%02x".formatted((int) c) : c);
        }
        return text.toString();
    }
}
