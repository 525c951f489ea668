package org.meedoen.signup.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.meedoen.http.AcceptedYears;
import org.meedoen.signup.sheet.WrittenTime.Clock;

/** Reads local times in a time zone. An empty or invalid cell reads as null, as in {@link RowReader}. */
public final class MomentReader {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final RowReader row;
    private final ZoneId zone;

    public MomentReader(RowReader row, ZoneId zone) {
        this.row = row;
        this.zone = zone;
    }

    /** A date with a time. */
    public @Nullable Instant moment(String column) {
        if (row.isEmpty(column)) return null;
        var written = WrittenTime.moment(row.cell(column), row.notation());
        if (written.isEmpty()) return row.wrong(column, "bad-moment");
        return accepted(column, resolved(column, written.get()));
    }

    /**
     * A time on a day.
     *
     * @param day null if unknown; then only the notation is checked
     */
    public @Nullable Instant time(String column, @Nullable LocalDate day) {
        var clock = WrittenTime.time(row.cell(column)).filter(written -> !written.isEndOfDay());
        if (clock.isEmpty()) return row.wrong(column, "bad-time");
        return day == null
                ? null
                : resolved(column, clock.get().on(day), clock.get().offset());
    }

    /**
     * The end of something that begins on that day: a time, 24:00 for midnight, or a date with a time. A time at or before the
     * start is on the next day.
     *
     * @param day null if unknown
     * @param start null if unknown
     */
    public @Nullable Instant end(String column, @Nullable LocalDate day, @Nullable Instant start) {
        var moment = WrittenTime.moment(row.cell(column), row.notation());
        if (moment.isPresent()) return after(start, column, accepted(column, resolved(column, moment.get())));
        var clock = WrittenTime.time(row.cell(column));
        if (clock.isEmpty()) return row.wrong(column, "bad-time");
        return day == null || start == null ? null : end(column, day, clock.get(), start);
    }

    private @Nullable Instant end(String column, LocalDate day, Clock clock, Instant start) {
        if (mayBeAfter(start, clock.on(day), clock.offset())) return resolved(column, clock.on(day), clock.offset());
        var nextDay = clock.on(day.plusDays(1));
        row.warn(column, "next-day", SHOWN.format(nextDay));
        return resolved(column, nextDay, clock.offset());
    }

    /** A skipped time after the local start is not moved to the next day, so that it is reported as skipped. */
    private boolean mayBeAfter(Instant start, LocalDateTime end, @Nullable ZoneOffset offset) {
        return switch (LocalMoment.of(end, offset, zone)) {
            case LocalMoment.At(Instant instant, boolean _) -> instant.isAfter(start);
            case LocalMoment.Skipped(), LocalMoment.WrongOffset() -> end.isAfter(LocalDateTime.ofInstant(start, zone));
        };
    }

    private @Nullable Instant after(@Nullable Instant start, String column, @Nullable Instant end) {
        if (start == null || end == null || end.isAfter(start)) return end;
        row.mistake(column, "end-before-start");
        return null;
    }

    private @Nullable Instant accepted(String column, @Nullable Instant moment) {
        return moment != null && row.inAcceptedYear(column, AcceptedYears.contain(moment)) ? moment : null;
    }

    private @Nullable Instant resolved(String column, WrittenTime.Moment written) {
        var offset = written.clock().offset();
        return offset == null
                ? resolved(column, written.local(), null)
                : written.local().toInstant(offset);
    }

    private @Nullable Instant resolved(String column, LocalDateTime local, @Nullable ZoneOffset offset) {
        switch (LocalMoment.of(local, offset, zone)) {
            case LocalMoment.At(Instant instant, boolean twice) -> {
                if (twice) row.warn(column, "time-occurs-twice", SHOWN.format(local));
                return instant;
            }
            case LocalMoment.Skipped() -> row.mistake(column, "no-such-time", SHOWN.format(local), zone.getId());
            case LocalMoment.WrongOffset() -> row.mistake(column, "wrong-offset", SHOWN.format(local), zone.getId());
        }
        return null;
    }
}
