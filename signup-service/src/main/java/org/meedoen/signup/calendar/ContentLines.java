package org.meedoen.signup.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * The lines of an iCalendar file (RFC 5545, section 3.1): at most 75 octets, of which none splits a character, and each ends with
 * CRLF.
 */
final class ContentLines {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";
    private static final String FOLD = END + " ";
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private final StringBuilder lines = new StringBuilder();

    /** A value in the syntax of its property. */
    ContentLines add(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** Any text, also of several lines. */
    ContentLines addText(String name, String text) {
        return add(name, escaped(text));
    }

    ContentLines addUtc(String name, Instant moment) {
        return add(name, local(LocalDateTime.ofInstant(moment, ZoneOffset.UTC)) + "Z");
    }

    ContentLines addIn(ZoneId zone, String name, Instant moment) {
        return add(name + ";TZID=" + zone.getId(), local(LocalDateTime.ofInstant(moment, zone)));
    }

    static String local(LocalDateTime moment) {
        return LOCAL.format(moment);
    }

    /** A value of a parameter; quotation marks cannot be escaped in it. */
    static String quoted(String value) {
        return '"' + withoutControls(value).replace('\n', ' ').replace("\"", "''") + '"';
    }

    static String escaped(String text) {
        return withoutControls(text)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private static String withoutControls(String text) {
        return text.replace(END, "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    private void fold(String line) {
        var octets = new int[1];
        line.codePoints().forEach(character -> {
            var text = Character.toString(character);
            var length = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets[0] + length > MOST_OCTETS) {
                lines.append(FOLD);
                octets[0] = 1;
            }
            lines.append(text);
            octets[0] += length;
        });
        lines.append(END);
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
