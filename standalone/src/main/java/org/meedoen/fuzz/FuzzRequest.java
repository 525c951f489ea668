package org.meedoen.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * One request.
 *
 * @param whole whether it is a complete HTTP/1 request for certain; a server may wait for the rest of one that is not
 */
record FuzzRequest(byte[] bytes, boolean head, boolean whole) {

    private static final int SHOWN_OF_A_LINE = 120;

    /** Printable, with every line, of which long ones are shortened. */
    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .lines()
                .map(FuzzRequest::shortened)
                .collect(Collectors.joining(" | "));
    }

    private static String shortened(String line) {
        var printable = line.chars()
                .limit(SHOWN_OF_A_LINE)
                .mapToObj(FuzzRequest::printable)
                .collect(Collectors.joining());
        return line.length() <= SHOWN_OF_A_LINE ? printable : printable + "… (" + line.length() + " characters)";
    }

    private static String printable(int c) {
        return c < 32 || c > 126 ? "\\x%02x".formatted(c) : String.valueOf((char) c);
    }
}
