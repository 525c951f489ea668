package org.meedoen.signup.registration.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.meedoen.signup.registration.Clash;
import org.springframework.context.i18n.LocaleContextHolder;

/** Formats days and times in the language of the request and the zone of the congress. */
final class Times {

    private Times() {}

    static String day(LocalDate day) {
        return text("EEEE d MMMM", day);
    }

    static String moment(Instant moment, ZoneId zone) {
        return text("EEEE d MMMM, HH:mm", moment.atZone(zone));
    }

    /** For example: Wednesday 18 November, 10:00–11:30. */
    static String of(Clash clash) {
        return moment(clash.start(), clash.zone()) + "–"
                + text("HH:mm", clash.end().atZone(clash.zone()));
    }

    static String titleOf(Clash clash) {
        return clash.title().in(LocaleContextHolder.getLocale().getLanguage());
    }

    private static String text(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(pattern, LocaleContextHolder.getLocale())
                .format(time);
    }
}
