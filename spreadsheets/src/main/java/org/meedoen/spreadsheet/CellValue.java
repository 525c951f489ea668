package org.meedoen.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text as a cell can compute with it: a date, a time or a whole number. Each is shown as the text that it came from, so that
 * the file can be imported again.
 */
sealed interface CellValue {

    record Nothing() implements CellValue {}

    record Text(String text) implements CellValue {}

    record Whole(int number) implements CellValue {}

    /** Days since 30 December 1899, with a time as a part of a day. */
    record Serial(double number, String format) implements CellValue {}

    Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,8}");
    Pattern MOMENT =
            Pattern.compile("(?<date>20\\d{2}-\\d{2}-\\d{2})?(?<space> ?)(?<time>\\d{2}:\\d{2})?(?<seconds>:\\d{2})?");
    LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    static CellValue of(String text) {
        if (text.isEmpty()) return new Nothing();
        if (WHOLE.matcher(text).matches()) return new Whole(Integer.parseInt(text));
        var moment = MOMENT.matcher(text);
        if (!moment.matches()) return new Text(text);
        var hasBoth = moment.group("date") != null && moment.group("time") != null;
        var isWhole = hasBoth != moment.group("space").isEmpty() && (hasBoth || moment.group("seconds") == null);
        return isWhole ? serial(text, moment) : new Text(text);
    }

    private static CellValue serial(String text, Matcher moment) {
        try {
            return new Serial(days(moment.group("date")) + partOfDay(moment), format(moment));
        } catch (DateTimeException noMoment) {
            return new Text(text);
        }
    }

    private static double days(@Nullable String date) {
        return date == null ? 0 : ChronoUnit.DAYS.between(DAY_ZERO, LocalDate.parse(date));
    }

    private static double partOfDay(Matcher moment) {
        var time = moment.group("time");
        if (time == null) return 0;
        var exact = LocalTime.parse(time + Objects.requireNonNullElse(moment.group("seconds"), ""));
        return exact.toSecondOfDay() / 86_400.0;
    }

    private static String format(Matcher moment) {
        if (moment.group("date") == null) return "hh:mm";
        if (moment.group("time") == null) return "yyyy-mm-dd";
        return moment.group("seconds") == null ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd hh:mm:ss";
    }
}
