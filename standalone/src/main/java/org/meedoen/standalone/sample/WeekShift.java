package org.meedoen.standalone.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Moves every date and instant in a text by whole weeks, so that the days of the week and the local times stay the same.
 */
record WeekShift(long weeks, ZoneId zone) {

    private static final int DAYS_AHEAD = 28;
    private static final MonthDay HOLIDAYS_BEGIN = MonthDay.of(Month.DECEMBER, 18);
    private static final MonthDay HOLIDAYS_END = MonthDay.of(Month.JANUARY, 7);
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2})?Z)?");

    /** The smallest shift after which the first day lies at least four weeks ahead, and no day in the holidays. */
    static WeekShift ahead(List<LocalDate> days, LocalDate today, ZoneId zone) {
        var missing = ChronoUnit.DAYS.between(days.getFirst(), today.plusDays(DAYS_AHEAD));
        var shift = new WeekShift(Math.max(0, Math.ceilDiv(missing, 7)), zone);
        while (days.stream().map(shift::shifted).anyMatch(WeekShift::isInTheHolidays)) {
            shift = new WeekShift(shift.weeks + 1, zone);
        }
        return shift;
    }

    private static boolean isInTheHolidays(LocalDate day) {
        var inAnyYear = MonthDay.from(day);
        return !inAnyYear.isBefore(HOLIDAYS_BEGIN) || !inAnyYear.isAfter(HOLIDAYS_END);
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
                : shifted(LocalDate.parse(match.group())).toString();
    }

    private LocalDate shifted(LocalDate day) {
        return day.plusWeeks(weeks);
    }
}
