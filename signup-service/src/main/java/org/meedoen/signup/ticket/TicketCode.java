package org.meedoen.signup.ticket;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** A code to read out. It has no characters that look or sound alike, or they are read as the same. */
record TicketCode(String value) {

    /** Crockford's base 32. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;
    private static final int BITS = 5;

    /** @param secret base64, of at least as many bytes as a code has bits for */
    static TicketCode of(String secret) {
        long bits = 0;
        var bytes = Base64.getUrlDecoder().decode(secret);
        for (int at = 0; at < LENGTH * BITS / Byte.SIZE; at++) bits = bits << Byte.SIZE | bytes[at] & 0xff;
        var code = new StringBuilder();
        for (int at = LENGTH - 1; at >= 0; at--) code.append(ALPHABET.charAt((int) (bits >> at * BITS & 31)));
        return new TicketCode(code.toString());
    }

    /** As somebody typed it. */
    static Optional<TicketCode> read(String typed) {
        var code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return code.matches("[" + ALPHABET + "]{" + LENGTH + "}")
                ? Optional.of(new TicketCode(code))
                : Optional.empty();
    }
}
