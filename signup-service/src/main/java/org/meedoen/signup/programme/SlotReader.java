package org.meedoen.signup.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.sheet.MomentReader;
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
    Slot.@Nullable Facts facts(RowReader row, Slot.@Nullable Facts before) {
        var date = date(row);
        var day = day(row, date);
        var times = times(row, date);
        var place = meetingPoint(row, before);
        var endPoint = new TranslatedReader(row, line(row)::apply)
                .read(ProgrammeColumn.END_POINT, ProgrammeColumn.END_POINT_EN, stored(before, Slot.Facts::endPoint));
        var capacity =
                row.demand(ProgrammeColumn.CAPACITY) ? row.wholeNumber(ProgrammeColumn.CAPACITY, 0, MOST_PLACES) : null;
        var waitingList =
                row.orStored(ProgrammeColumn.WAITING_LIST, row::answer, stored(before, Slot.Facts::waitingList));
        var setAside = new SetAsideReader(row, congress.zone()).read(stored(before, Slot.Facts::setAside), capacity);
        if (day == null || times == null || place == null || capacity == null) return null;
        var waits = waitingList == null || waitingList;
        return new Slot.Facts(times.start(), times.end(), day, place, endPoint, capacity, waits, null, setAside);
    }

    private record Times(Instant start, Instant end) {}

    private static @Nullable LocalDate date(RowReader row) {
        return row.demand(ProgrammeColumn.DATE) ? row.date(ProgrammeColumn.DATE) : null;
    }

    /** Null unless it is a day of the congress. */
    private @Nullable LocalDate day(RowReader row, @Nullable LocalDate date) {
        return date == null || congress.days().contains(date)
                ? date
                : row.wrong(ProgrammeColumn.DATE, "day-outside-congress");
    }

    /** Times on another day are checked as well. */
    private @Nullable Times times(RowReader row, @Nullable LocalDate date) {
        var moments = new MomentReader(row, congress.zone());
        var start = row.demand(ProgrammeColumn.START) ? moments.time(ProgrammeColumn.START, date) : null;
        var end = row.demand(ProgrammeColumn.END) ? moments.end(ProgrammeColumn.END, date, start) : null;
        return start == null || end == null ? null : new Times(start, end);
    }

    private static @Nullable MeetingPoint meetingPoint(RowReader row, Slot.@Nullable Facts before) {
        var name = row.demand(ProgrammeColumn.MEETING_POINT)
                ? row.oneLine(ProgrammeColumn.MEETING_POINT, PLACE_NAME)
                : null;
        var nameEn = row.orStored(
                ProgrammeColumn.MEETING_POINT_EN,
                line(row),
                stored(before, it -> it.meetingPoint().nameEn()));
        var latitude = row.orStored(
                ProgrammeColumn.LATITUDE,
                degrees(row, 90),
                stored(before, it -> it.meetingPoint().latitude()));
        var longitude = row.orStored(
                ProgrammeColumn.LONGITUDE,
                degrees(row, 180),
                stored(before, it -> it.meetingPoint().longitude()));
        var withoutLatitude =
                row.has(ProgrammeColumn.LATITUDE) ? row.isEmpty(ProgrammeColumn.LATITUDE) : latitude == null;
        var withoutLongitude =
                row.has(ProgrammeColumn.LONGITUDE) ? row.isEmpty(ProgrammeColumn.LONGITUDE) : longitude == null;
        if (withoutLatitude != withoutLongitude) {
            row.mistake(withoutLatitude ? ProgrammeColumn.LATITUDE : ProgrammeColumn.LONGITUDE, "half-a-coordinate");
        }
        return name == null ? null : new MeetingPoint(name, nameEn, latitude, longitude);
    }

    private static Function<String, @Nullable Double> degrees(RowReader row, int most) {
        return column -> row.degrees(column, most);
    }

    private static Function<String, @Nullable String> line(RowReader row) {
        return column -> row.oneLine(column, PLACE_NAME);
    }

    private static <T> @Nullable T stored(Slot.@Nullable Facts before, Function<Slot.Facts, @Nullable T> fact) {
        return before == null ? null : fact.apply(before);
    }
}
