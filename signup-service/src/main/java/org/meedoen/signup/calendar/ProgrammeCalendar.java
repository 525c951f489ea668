package org.meedoen.signup.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.meedoen.calendar.ContentLines;
import org.meedoen.calendar.EntryIdentity;
import org.meedoen.calendar.ZoneLines;
import org.meedoen.signup.calendar.CalendarEntry.SessionInCalendar;
import org.meedoen.signup.calendar.CalendarEntry.SlotInCalendar;
import org.meedoen.signup.calendar.CalendarEntry.State;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.programme.MeetingPoint;

/**
 * Writes a programme as iCalendar (RFC 5545 and 7986). The same programme has the same bytes, so nothing in it is the time of
 * writing. It has no alarms: calendars have those that their owners chose.
 *
 * @param site where people see the programme; entries have its host in their ids
 */
record ProgrammeCalendar(Congress congress, CalendarWords words, URI site) {

    private static final String POLLED_EVERY = "PT1H";

    byte[] of(List<CalendarEntry> entries) {
        var lines = ContentLines.calendar("PUBLISH")
                .addText("NAME", name())
                .addText("X-WR-CALNAME", name())
                .add("X-WR-TIMEZONE", zone().getId())
                .add("REFRESH-INTERVAL;VALUE=DURATION", POLLED_EVERY)
                .add("X-PUBLISHED-TTL", POLLED_EVERY);
        addZone(lines, entries);
        entries.forEach(entry -> add(lines, entry));
        return lines.add("END", "VCALENDAR").bytes();
    }

    private String name() {
        return words.in(congress.name());
    }

    private ZoneId zone() {
        return congress.zone();
    }

    /** A calendar has to have a component, also one without entries. */
    private void addZone(ContentLines lines, List<CalendarEntry> entries) {
        var days = congress.days().stream().map(day -> day.atStartOfDay(zone()).toInstant());
        var slots = entries.stream().map(entry -> entry.slot().start());
        List<Instant> moments = Stream.concat(days, slots).toList();
        new ZoneLines(zone(), Collections.min(moments), Collections.max(moments)).addTo(lines);
    }

    private void add(ContentLines lines, CalendarEntry entry) {
        var session = entry.session();
        lines.add("BEGIN", "VEVENT")
                .add("UID", EntryIdentity.uid(entry.signup().value(), site))
                .addUtc("DTSTAMP", entry.changedAt())
                .addUtc("LAST-MODIFIED", entry.changedAt())
                .add("SEQUENCE", String.valueOf(entry.sequence()))
                .add("STATUS", status(entry.state()))
                .add("TRANSP", entry.state() == State.PLACE ? "OPAQUE" : "TRANSPARENT")
                .addIn(zone(), "DTSTART", entry.slot().start())
                .addIn(zone(), "DTEND", entry.slot().end())
                .addText("SUMMARY", words.say("title." + entry.state(), words.in(session.title())))
                .addText("CATEGORIES", words.say("kind." + session.kind()))
                .addText("DESCRIPTION", String.join("\n\n", description(entry)))
                .add("URL", page(session))
                .addPerson("ORGANIZER", name(), congress.contactEmail());
        addPlace(lines, entry.slot().meetingPoint());
        lines.add("END", "VEVENT");
    }

    private static String status(State state) {
        return switch (state) {
            case PLACE -> "CONFIRMED";
            case WAITING -> "TENTATIVE";
            case CANCELLED -> "CANCELLED";
        };
    }

    private void addPlace(ContentLines lines, MeetingPoint place) {
        var english = place.nameEn();
        lines.addText("LOCATION", words.english() && english != null ? english : place.name());
        if (place.latitude() != null && place.longitude() != null) {
            lines.addGeo(place.latitude(), place.longitude());
        }
    }

    private List<String> description(CalendarEntry entry) {
        var session = entry.session();
        var parts = new ArrayList<String>();
        if (entry.state() == State.WAITING) parts.add(words.say("waiting"));
        if (entry.state() == State.CANCELLED) parts.add(cancellation(entry.slot()));
        parts.add(words.in(session.summary()));
        if (!session.hosts().isEmpty()) parts.add(words.say("hosts", String.join(", ", session.hosts())));
        if (entry.slot().endPoint() != null) {
            parts.add(words.say("end-point", words.in(entry.slot().endPoint())));
        }
        if (session.accessibility() != null) {
            parts.add(words.say("accessibility", words.in(session.accessibility())));
        }
        parts.add(words.say("page", page(session)));
        return parts.stream().filter(part -> !part.isBlank()).toList();
    }

    private String cancellation(SlotInCalendar slot) {
        return slot.cancelledBecause() == null
                ? words.say("cancelled")
                : words.say("cancelled.because", words.in(slot.cancelledBecause()));
    }

    private String page(SessionInCalendar session) {
        return site.resolve("/c/" + congress.slug() + "/activiteit/" + session.id())
                .toString();
    }
}
