package org.meedoen.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The lines of an iCalendar file (RFC 5545, section 3.1): at most 75 octets, of which none splits a character, and each ends with
 * CRLF.
 */
public final class ContentLines {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";
    private static final String FOLD = END + " ";
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private final StringBuilder lines = new StringBuilder();

    /** A calendar of ours, as far as all of them are alike. */
    public static ContentLines calendar(String method) {
        return new ContentLines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//Meedoen//Meedoen//NL")
                .add("CALSCALE", "GREGORIAN")
                .add("METHOD", method);
    }

    /** A value in the syntax of its property. */
    public ContentLines add(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** Any text, also of several lines. */
    public ContentLines addText(String name, String text) {
        return add(name, escaped(text));
    }

    public ContentLines addUtc(String name, Instant moment) {
        return add(name, local(LocalDateTime.ofInstant(moment, ZoneOffset.UTC)) + "Z");
    }

    /** In UTC in the hour that is repeated when the clock goes back: to a calendar, a local time means the first of two. */
    public ContentLines addIn(ZoneId zone, String name, Instant moment) {
        var local = LocalDateTime.ofInstant(moment, zone);
        var isFirst = local.atZone(zone).toInstant().equals(moment);
        return isFirst ? add(name + ";TZID=" + zone.getId(), local(local)) : addUtc(name, moment);
    }

    public ContentLines addGeo(double latitude, double longitude) {
        return add("GEO", String.format(Locale.ROOT, "%.6f;%.6f", latitude, longitude));
    }

    /**
     * Somebody with a name.
     *
     * @param property with the other parameters that it has
     */
    public ContentLines addPerson(String property, String name, String address) {
        return add(name.isBlank() ? property : property + ";CN=" + quoted(name), MailtoUri.of(address));
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

    public byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
