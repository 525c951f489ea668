package org.meedoen.calendar;

import java.nio.charset.StandardCharsets;

/** An address as a calendar names people (RFC 6068). */
final class MailtoUri {

    private static final String AS_THEY_ARE = "-._~!$'()*+@";

    private MailtoUri() {}

    static String of(String address) {
        var uri = new StringBuilder("mailto:");
        for (var octet : address.getBytes(StandardCharsets.UTF_8)) {
            if (isAsItIs(octet)) {
                uri.append((char) octet);
            } else {
                uri.append("%%%02X".formatted(octet));
            }
        }
        return uri.toString();
    }

    private static boolean isAsItIs(byte octet) {
        return octet > 0 && (Character.isLetterOrDigit(octet) || AS_THEY_ARE.indexOf(octet) >= 0);
    }
}
