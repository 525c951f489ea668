package org.meedoen.notification.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Formats dates and times in the congress's time zone. */
record DateTimeTexts(Language language, ZoneId zone) {

    String between(SlotFacts slot) {
        return between(slot.start(), slot.end());
    }

    String between(Instant start, Instant end) {
        return onOneDay(start, end)
                ? day(start) + ", " + hours(start, end)
                : day(start) + ", " + time(start) + " – " + day(end) + ", " + time(end) + oClock();
    }

    boolean onOneDay(Instant start, Instant end) {
        return LocalDate.ofInstant(start, zone).equals(LocalDate.ofInstant(end, zone));
    }

    String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    String day(LocalDate day) {
        return date("EEEE d MMMM yyyy", day);
    }

    String hours(Instant start, Instant end) {
        return time(start) + "–" + time(end) + oClock();
    }

    /** From the first to the last; empty if unknown. */
    String days(@Nullable List<LocalDate> days) {
        if (days == null || days.isEmpty()) return "";
        var first = days.getFirst();
        var last = days.getLast();
        if (first.equals(last)) return date("d MMMM yyyy", first);
        return YearMonth.from(first).equals(YearMonth.from(last))
                ? date("d", first) + "–" + date("d MMMM yyyy", last)
                : date("d MMMM", first) + " – " + date("d MMMM yyyy", last);
    }

    private String date(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    private String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm").format(moment.atZone(zone));
    }

    private String oClock() {
        return language == Language.DUTCH ? " uur" : "";
    }
}
