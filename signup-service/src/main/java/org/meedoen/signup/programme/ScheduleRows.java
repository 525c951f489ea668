package org.meedoen.signup.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.sheet.MomentWriter;
import org.meedoen.signup.sheet.Notation;
import org.meedoen.signup.sheet.Row;
import org.meedoen.signup.sheet.SheetWriter;
import org.meedoen.signup.sheet.Warning;

/** The events of a schedule as rows of the organisers' file, in their order. What a schedule cannot say is left as it is stored. */
final class ScheduleRows {

    static final String BETWEEN_TEXTS = "\n\n";

    private final Schedule schedule;
    private final Congress congress;
    private final MomentWriter moments;
    private final Map<String, Slot> storedSlots;
    private final Map<UUID, Session> storedSessions;
    private final List<Row> rows = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    private ScheduleRows(Schedule schedule, Congress congress, Programme stored) {
        this.schedule = schedule;
        this.congress = congress;
        moments = new MomentWriter(congress.zone());
        storedSlots = stored.slots().stream()
                .collect(Collectors.toMap(slot -> ScheduleGuid.of(congress.slug(), slot), slot -> slot));
        storedSessions = stored.sessions().stream().collect(Collectors.toMap(Session::id, session -> session));
    }

    record Read(List<Row> rows, List<Warning> warnings) {}

    static Read of(Schedule schedule, Congress congress, Programme stored) {
        var reading = new ScheduleRows(schedule, congress, stored);
        schedule.events().forEach(reading::add);
        return new Read(reading.rows, reading.warnings);
    }

    private void add(Schedule.Event event) {
        var slot = storedSlots.get(event.guid());
        var cells = new HashMap<String, String>();
        cells.put(
                ProgrammeColumn.SESSION_KEY,
                slot == null ? event.guid() : session(slot).key());
        cells.put(ProgrammeColumn.SLOT_KEY, slot == null ? event.guid() : slot.key());
        describe(event, cells, slot == null);
        place(event, slot, cells);
        cells.put(ProgrammeColumn.CAPACITY, String.valueOf(capacity(event, slot)));
        rows.add(new Row(rows.size() + 1, cells, Notation.PLAIN));
    }

    private Session session(Slot slot) {
        var session = storedSessions.get(slot.session());
        if (session == null) throw new IllegalStateException("Slot without a session: " + slot.id());
        return session;
    }

    /** A new session in English has the same texts for English pages. */
    private static void describe(Schedule.Event event, Map<String, String> cells, boolean isNew) {
        var summary = Stream.of(event.summary(), event.description())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(BETWEEN_TEXTS));
        var language = event.language().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        cells.put(ProgrammeColumn.KIND, kind(event.type().toLowerCase(Locale.ROOT)));
        text(cells, ProgrammeColumn.TITLE_NL, event.title());
        text(cells, ProgrammeColumn.ABSTRACT_NL, summary);
        text(cells, ProgrammeColumn.THEME, event.track());
        text(cells, ProgrammeColumn.HOSTS, String.join(" | ", event.persons()));
        cells.put(ProgrammeColumn.LANGUAGE, language);
        if (!isNew || !language.equals("en")) return;
        text(cells, ProgrammeColumn.TITLE_EN, event.title());
        text(cells, ProgrammeColumn.ABSTRACT_EN, summary);
        text(cells, ProgrammeColumn.THEME_EN, event.track());
    }

    private void place(Schedule.Event event, @Nullable Slot stored, Map<String, String> cells) {
        var day = congress.dayOf(event.start());
        cells.put(ProgrammeColumn.DATE, day.toString());
        cells.put(ProgrammeColumn.START, moments.time(event.start()));
        cells.put(ProgrammeColumn.END, moments.end(day, event.start(), end(event, stored)));
        text(cells, ProgrammeColumn.MEETING_POINT, event.room());
    }

    /** A duration has no seconds. If it is that of the stored slot otherwise, the stored end is kept. */
    private static Instant end(Schedule.Event event, @Nullable Slot stored) {
        var end = event.start().plus(event.duration());
        if (stored == null || !stored.facts().start().equals(event.start())) return end;
        var rest = Duration.between(end, stored.facts().end());
        return rest.isNegative() || rest.toMinutes() > 0 ? end : stored.facts().end();
    }

    /** Organisers may have set another than the room's. */
    private int capacity(Schedule.Event event, @Nullable Slot stored) {
        if (stored != null) return stored.facts().capacity();
        var ofRoom = schedule.capacities().get(event.room());
        if (ofRoom != null) return ofRoom;
        warnings.add(Warning.of(rows.size() + 1, ProgrammeColumn.CAPACITY, "no-capacity", Row.shown(event.room())));
        return 0;
    }

    private static void text(Map<String, String> cells, String column, String text) {
        cells.put(column, SheetWriter.text(text));
    }

    private static String kind(String type) {
        if (Stream.of("workshop", "hands-on").anyMatch(type::contains)) return "workshop";
        if (Stream.of("visit", "werkbezoek", "excursion", "tour").anyMatch(type::contains)) return "visit";
        return "lecture";
    }
}
