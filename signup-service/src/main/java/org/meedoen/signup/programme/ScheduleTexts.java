package org.meedoen.signup.programme;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.meedoen.signup.congress.Congress;

/** What both formats of a schedule say in the same words. */
record ScheduleTexts(Congress congress, URI site) {

    static final String VERSION = "1";
    static final String SLOT_DURATION = "00:05";

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** Without characters that the format does not have. */
    String acronym() {
        return congress.slug().value().replace('-', '_');
    }

    String date(Schedule.Event event) {
        return moment(event.start().atZone(congress.zone()));
    }

    String start(Schedule.Event event) {
        return CLOCK.format(event.start().atZone(congress.zone()));
    }

    String dayStart(LocalDate day) {
        return moment(day.atStartOfDay(congress.zone()));
    }

    String dayEnd(LocalDate day) {
        return moment(day.atTime(LocalTime.of(23, 59)).atZone(congress.zone()));
    }

    private static String moment(ZonedDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    String slug(int number) {
        return acronym() + "-" + number;
    }

    String url() {
        return site.resolve("/c/" + congress.slug()).toString();
    }
}
