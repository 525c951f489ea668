package org.meedoen.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The range of years for dates in requests and files. A date outside is a mistake, and many could be neither stored nor shown.
 */
public final class AcceptedYears {

    public static final int FIRST = 2000;
    public static final int LAST = 2100;

    private AcceptedYears() {}

    public static boolean contain(LocalDate date) {
        return date.getYear() >= FIRST && date.getYear() <= LAST;
    }

    public static boolean contain(Instant moment) {
        return !moment.isBefore(start(FIRST)) && moment.isBefore(start(LAST + 1));
    }

    private static Instant start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
