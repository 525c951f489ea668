package org.meedoen.signup.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.sheet.RowReader;

/** Reads the columns that describe a slot. */
final class SlotReader {

    static final int MOST_PLACES = 100_000;
    static final int PLACE_NAME = 200;

    private final Congress congress;

    SlotReader(Congress congress) {
        this.congress = congress;
    }

    /** Null when a mistake was noted. */
    Slot.@Nullable Facts facts(RowReader row) {
        var date = row.demand(Column.DATE) ? day(row) : null;
        var start = row.demand(Column.START) ? row.time(Column.START) : null;
        var end = row.demand(Column.END) ? row.time(Column.END) : null;
        var place = meetingPoint(row);
        var endPoint = row.oneLine(Column.END_POINT, PLACE_NAME);
        var capacity = row.demand(Column.CAPACITY) ? row.wholeNumber(Column.CAPACITY, 0, MOST_PLACES) : null;
        var waitingList = row.answer(Column.WAITING_LIST);
        checkOrder(row, start, end);
        if (date == null || start == null || end == null || place == null || capacity == null) return null;
        var waits = waitingList == null || waitingList;
        return new Slot.Facts(at(date, start), at(date, end), date, place, endPoint, capacity, waits, null);
    }

    private @Nullable LocalDate day(RowReader row) {
        var date = row.date(Column.DATE);
        return date == null || congress.days().contains(date) ? date : row.wrong(Column.DATE, "day-outside-congress");
    }

    private static void checkOrder(RowReader row, @Nullable LocalTime start, @Nullable LocalTime end) {
        if (start != null && end != null && !end.isAfter(start)) row.mistake(Column.END, "end-before-start");
    }

    private static @Nullable MeetingPoint meetingPoint(RowReader row) {
        var name = row.demand(Column.MEETING_POINT) ? row.oneLine(Column.MEETING_POINT, PLACE_NAME) : null;
        var latitude = row.degrees(Column.LATITUDE, 90);
        var longitude = row.degrees(Column.LONGITUDE, 180);
        if (row.isEmpty(Column.LATITUDE) != row.isEmpty(Column.LONGITUDE)) {
            row.mistake(row.isEmpty(Column.LATITUDE) ? Column.LATITUDE : Column.LONGITUDE, "half-a-coordinate");
        }
        return name == null ? null : new MeetingPoint(name, latitude, longitude);
    }

    private Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(congress.zone()).toInstant();
    }
}
