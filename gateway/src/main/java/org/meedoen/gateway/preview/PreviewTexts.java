package org.meedoen.gateway.preview;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meedoen.gateway.preview.Programme.Session;
import org.meedoen.gateway.preview.Programme.Slot;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Says what, when and where a congress or a session is. */
class PreviewTexts {

    private static final int NAMED = 2;
    private static final String SEPARATOR = " · ";

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
    private final InstantSource clock;

    PreviewTexts(InstantSource clock) {
        this.clock = clock;
        texts.setBasename("gateway-previews");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    Preview.Text of(Programme programme, Locale language) {
        var congress = programme.congress();
        return new Preview.Text(congress.name().in(language), about(programme, language), "Meedoen");
    }

    Preview.Text of(Session session, Programme.Congress congress, Locale language) {
        String title = session.title().in(language);
        return new Preview.Text(
                session.isCancelled() ? text("cancelled.title", language, title) : title,
                joined(". ", facts(session, congress.timeZone(), language), session.summary(language)),
                congress.name().in(language));
    }

    /** For example: 13 to 15 January 2027, Utrecht · 38 sessions. */
    private String about(Programme programme, Locale language) {
        var congress = programme.congress();
        long sessions = programme.sessions().stream()
                .filter(session -> !session.isCancelled())
                .count();
        return joined(
                SEPARATOR,
                joined(", ", days(congress.days(), language), congress.hostCity()),
                sessions == 0 ? "" : text("sessions", language, sessions));
    }

    /** For example: Working visit · Wed 13 January 13:45–16:15, Overvecht station · and 2 more times. */
    private String facts(Session session, ZoneId zone, Locale language) {
        var slots = named(session);
        return joined(
                SEPARATOR,
                text("kind." + session.kind(), language),
                session.isCancelled() ? text("cancelled", language) : "",
                slots.stream()
                        .limit(NAMED)
                        .map(slot -> slot(slot, zone, language))
                        .collect(Collectors.joining(SEPARATOR)),
                slots.size() > NAMED ? text("more", language, slots.size() - NAMED) : "");
    }

    /** Of a session that goes on, those that are still to come; after the last one, all that were given. */
    private List<Slot> named(Session session) {
        var given = session.slots().stream()
                .filter(slot -> session.isCancelled() || !slot.cancelled())
                .sorted(Comparator.comparing(Slot::start))
                .toList();
        var coming = given.stream()
                .filter(slot -> slot.end().isAfter(clock.instant()))
                .toList();
        return coming.isEmpty() ? given : coming;
    }

    private static String slot(Slot slot, ZoneId zone, Locale language) {
        return joined(
                ", ", new Moments(language).of(slot, zone), slot.meetingPoint().in(language));
    }

    private String days(List<LocalDate> days, Locale language) {
        if (days.isEmpty()) return "";
        var moments = new Moments(language);
        var first = Collections.min(days);
        var last = Collections.max(days);
        return first.equals(last)
                ? moments.day(first)
                : text("days", language, moments.first(first, last), moments.last(last));
    }

    /** Empty for a kind that has no name here. */
    private String text(String key, Locale language, Object... values) {
        return String.valueOf(texts.getMessage(key, values, "", language));
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(separator));
    }
}
