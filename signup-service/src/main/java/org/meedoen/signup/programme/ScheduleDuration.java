package org.meedoen.signup.programme;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.regex.Pattern;

/** How long an event of a schedule lasts: hours and minutes, with days before them if it lasts longer. */
final class ScheduleDuration {

    private static final Pattern WRITTEN = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})");
    private static final int HOURS_A_DAY = 24;

    private ScheduleDuration() {}

    static Duration parse(String text) {
        var match = WRITTEN.matcher(text);
        if (!match.matches()) throw new DateTimeException("Not a duration");
        var days = match.group(1) == null ? 0 : Long.parseLong(match.group(1));
        return Duration.ofDays(days)
                .plusHours(Long.parseLong(match.group(2)))
                .plusMinutes(Long.parseLong(match.group(3)));
    }

    static String format(Duration duration) {
        var hours = "%02d:%02d".formatted(duration.toHoursPart(), duration.toMinutesPart());
        return duration.toHours() < HOURS_A_DAY ? hours : duration.toDaysPart() + ":" + hours;
    }
}
