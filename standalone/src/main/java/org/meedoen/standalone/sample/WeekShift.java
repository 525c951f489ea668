package org.meedoen.standalone.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Moves every date and instant in a text by whole weeks, so that days stay the days of the week they were, and times
 * what the clock on the wall says.
 */
record WeekShift(long weeks, ZoneId zone) {

    private static final int DAYS_AHEAD = 28;
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2})?Z)?");

    /** The smallest shift after which the first day lies at least four weeks ahead. */
    static WeekShift ahead(LocalDate firstDay, LocalDate today, ZoneId zone) {
        var days = ChronoUnit.DAYS.between(firstDay, today.plusDays(DAYS_AHEAD));
        return new WeekShift(Math.max(0, Math.ceilDiv(days, 7)), zone);
    }

    String apply(String text) {
        return DATE.matcher(text).replaceAll(this::shifted);
    }

    private String shifted(MatchResult match) {
        return match.group().endsWith("Z")
                ? Instant.parse(match.group())
                        .atZone(zone)
                        .plusWeeks(weeks)
                        .toInstant()
                        .toString()
                : LocalDate.parse(match.group()).plusWeeks(weeks).toString();
    }
}
