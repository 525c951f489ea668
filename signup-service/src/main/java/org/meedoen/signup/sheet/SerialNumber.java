package org.meedoen.signup.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** A number as a cell shows it. Spreadsheets count dates in days, and times in parts of a day. */
final class SerialNumber {

    private static final int SECONDS_A_DAY = 24 * 60 * 60;
    private static final double LAST_DAY = 3_000_000;
    /** Of 1900, which spreadsheets take for a leap year: right from March 1900. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate DAY_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private SerialNumber() {}

    /** A number that cannot be such a date or time is shown as a number. */
    static String shown(double number, NumberFormat format, boolean from1904) {
        if (format == NumberFormat.NUMBER || number < 0 || number > LAST_DAY) return plain(number);
        var seconds = Math.round(number * SECONDS_A_DAY);
        var day = (from1904 ? DAY_ZERO_OF_1904 : DAY_ZERO).plusDays(seconds / SECONDS_A_DAY);
        var time = time(seconds);
        return switch (format) {
            case NUMBER -> plain(number);
            case DATE -> day.toString();
            case TIME -> seconds == SECONDS_A_DAY ? "24:00" : time;
            case MOMENT -> day + " " + time;
            case MOMENT_WITH_SECONDS -> day + " " + SECONDS.format(LocalTime.ofSecondOfDay(seconds % SECONDS_A_DAY));
        };
    }

    private static String time(long seconds) {
        var time = LocalTime.ofSecondOfDay(seconds % SECONDS_A_DAY);
        return (time.getSecond() == 0 ? MINUTES : SECONDS).format(time);
    }

    /** 24, not 24.0; 52.0907, not 52.090699999999998. */
    private static String plain(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
