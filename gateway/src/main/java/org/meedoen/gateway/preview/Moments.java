package org.meedoen.gateway.preview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Formats days and times in one language. */
record Moments(Locale language) {

    /** For example: Wed 13 January 13:45–16:15. */
    String of(Programme.Slot slot, ZoneId zone) {
        return text("EEE d MMMM HH:mm", slot.start().atZone(zone)) + "–"
                + text("HH:mm", slot.end().atZone(zone));
    }

    /** The only day of a congress. */
    String day(LocalDate day) {
        return text("EEEE d MMMM yyyy", day);
    }

    /** The last day of several. */
    String last(LocalDate day) {
        return text("d MMMM yyyy", day);
    }

    /** The first day of several, without what it shares with the last. */
    String first(LocalDate day, LocalDate last) {
        return text(
                day.getYear() != last.getYear() ? "d MMMM yyyy" : day.getMonth() != last.getMonth() ? "d MMMM" : "d",
                day);
    }

    private String text(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(pattern, language).format(time);
    }
}
