package org.meedoen.signup.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meedoen.http.AcceptedYears;

/**
 * Dates and times as people and spreadsheets write them: 2026-12-15 or, in Dutch, 15-12-2026; 9:00, 09:00:00; both together. A
 * time may have an offset, for the hour that occurs twice when clocks change.
 */
final class WrittenTime {

    private static final String ISO_DAY = "(?<isoYear>\\d{4,10})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})";
    private static final String DUTCH_DAY = "(?<day>\\d{1,2})-(?<month>\\d{1,2})-(?<year>\\d{4})";
    private static final String CLOCK = "(?<hour>\\d{1,2}):(?<minute>\\d{2})(:(?<second>\\d{2}))?";
    private static final String OFFSET = "(?<offset>Z|[+-]\\d{2}:\\d{2})?";
    private static final String DATE = "(" + ISO_DAY + "|" + DUTCH_DAY + ")";
    private static final Pattern ANY_DATE = Pattern.compile("(?<![\\d-])" + DATE + "(?![\\d-])");
    private static final Pattern WHOLE_DATE = Pattern.compile(DATE);
    private static final Pattern WHOLE_TIME = Pattern.compile(CLOCK + OFFSET);
    private static final Pattern BOTH = Pattern.compile(DATE + "(T|[ \\u00A0]+)" + CLOCK + OFFSET);

    /** @param offset null: that of the time zone */
    record Clock(int hour, int minute, int second, @Nullable ZoneOffset offset) {

        static final int MIDNIGHT_AT_THE_END = 24;

        /** 24:00 is the first moment of the next day. */
        boolean isEndOfDay() {
            return hour == MIDNIGHT_AT_THE_END && minute == 0 && second == 0;
        }

        LocalDateTime on(LocalDate date) {
            return isEndOfDay() ? date.plusDays(1).atStartOfDay() : date.atTime(LocalTime.of(hour, minute, second));
        }
    }

    record Moment(LocalDate date, Clock clock) {

        LocalDateTime local() {
            return clock.on(date);
        }
    }

    private WrittenTime() {}

    static Optional<LocalDate> date(String text, Notation notation) {
        return matched(WHOLE_DATE, text).flatMap(match -> date(match, notation));
    }

    /** All dates in a text, in its order. Those in years that are not accepted are none. */
    static List<LocalDate> dates(String text, Notation notation) {
        return ANY_DATE.matcher(text)
                .results()
                .flatMap(match -> accepted(match.group(), notation).stream())
                .toList();
    }

    /** The same text with all its {@link #dates} moved. */
    static String moved(String text, Notation notation, int days) {
        return ANY_DATE.matcher(text)
                .replaceAll(match -> accepted(match.group(), notation)
                        .map(date -> date.plusDays(days).toString())
                        .orElse(match.group()));
    }

    private static Optional<LocalDate> accepted(String text, Notation notation) {
        return date(text, notation).filter(AcceptedYears::contain);
    }

    static Optional<Clock> time(String text) {
        return matched(WHOLE_TIME, text).flatMap(WrittenTime::clock);
    }

    static Optional<Moment> moment(String text, Notation notation) {
        return matched(BOTH, text)
                .flatMap(match ->
                        date(match, notation).flatMap(date -> clock(match).map(clock -> new Moment(date, clock))));
    }

    private static Optional<Matcher> matched(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.matches() ? Optional.of(match) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher match, Notation notation) {
        if (match.group("isoYear") != null) return date(match, "isoYear", "isoMonth", "isoDay");
        return notation == Notation.DUTCH ? date(match, "year", "month", "day") : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher match, String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(number(match, year), number(match, month), number(match, day)));
        } catch (DateTimeException | NumberFormatException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<Clock> clock(Matcher match) {
        try {
            var offset = match.group("offset");
            var clock = new Clock(
                    number(match, "hour"),
                    number(match, "minute"),
                    match.group("second") == null ? 0 : number(match, "second"),
                    offset == null ? null : ZoneOffset.of(offset));
            return clock.isEndOfDay() || isTime(clock) ? Optional.of(clock) : Optional.empty();
        } catch (DateTimeException noOffset) {
            return Optional.empty();
        }
    }

    private static boolean isTime(Clock clock) {
        return clock.hour() < 24 && clock.minute() < 60 && clock.second() < 60;
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }
}
