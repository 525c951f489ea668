package org.meedoen.signup.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Stream;

/** Writes moments as local times, each in the shortest form that {@link MomentReader} reads as the same moment. */
public final class MomentWriter {

    private static final String CELL = "cell";
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final ZoneId zone;

    public MomentWriter(ZoneId zone) {
        this.zone = zone;
    }

    /** The start, on its own day. */
    public String time(Instant moment) {
        var local = moment.atZone(zone);
        var time = (local.getSecond() == 0 ? MINUTES : SECONDS).format(local);
        return LocalMoment.isRepeated(moment, zone) ? time + local.getOffset() : time;
    }

    public String moment(Instant moment) {
        return moment.atZone(zone).toLocalDate() + " " + time(moment);
    }

    /** The end of something that begins on that day. */
    public String end(LocalDate day, Instant start, Instant end) {
        return Stream.of(midnight(end.atZone(zone)), time(end))
                .filter(text -> end.equals(reader(text).end(CELL, day, start)))
                .findFirst()
                .orElseGet(() -> moment(end));
    }

    private String midnight(ZonedDateTime end) {
        return end.toLocalTime().equals(LocalTime.MIDNIGHT) ? "24:00" : time(end.toInstant());
    }

    private MomentReader reader(String text) {
        var row = new Row(1, Map.of(CELL, text), Notation.PLAIN);
        return new MomentReader(new RowReader(row, new Findings()), zone);
    }
}
