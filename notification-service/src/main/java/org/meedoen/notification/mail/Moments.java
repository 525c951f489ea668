package org.meedoen.notification.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Says when something is, in the congress's own time. */
record Moments(Language language, ZoneId zone) {

    String between(Instant start, Instant end) {
        var from = start.atZone(zone);
        var until = end.atZone(zone);
        return from.toLocalDate().equals(until.toLocalDate())
                ? day(from) + ", " + time(from) + "–" + time(until) + oClock()
                : day(from) + ", " + time(from) + " – " + day(until) + ", " + time(until) + oClock();
    }

    private String day(ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.locale())
                .format(moment);
    }

    private static String time(ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern("HH:mm").format(moment);
    }

    private String oClock() {
        return language == Language.DUTCH ? " uur" : "";
    }
}
