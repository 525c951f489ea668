package org.meedoen.signup.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.sheet.CsvReader;
import org.meedoen.signup.sheet.Mistake;
import org.meedoen.signup.sheet.Row;
import org.meedoen.signup.sheet.RowReader;
import org.meedoen.signup.sheet.Sheet;

/** Reads the organisers' programme file: one row per slot, a session's columns on its first row. */
final class ProgrammeReader {

    private final SessionReader sessionReader;
    private final SlotReader slotReader;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Map<String, Row> sessionRows = new HashMap<>();
    private final Map<String, Integer> slotLines = new HashMap<>();
    private final List<ProgrammeFile.SessionEntry> sessions = new ArrayList<>();
    private final List<ProgrammeFile.SlotEntry> slots = new ArrayList<>();
    private @Nullable String current;

    private ProgrammeReader(Congress congress) {
        sessionReader = new SessionReader(congress);
        slotReader = new SlotReader(congress);
    }

    static ProgrammeFile.Reading read(byte[] file, Congress congress) {
        return switch (CsvReader.read(file, Column.ALL)) {
            case Sheet.Unreadable(List<Mistake> mistakes) -> new ProgrammeFile.Mistaken(mistakes);
            case Sheet.Rows(List<Row> rows) -> new ProgrammeReader(congress).read(rows);
        };
    }

    private ProgrammeFile.Reading read(List<Row> rows) {
        rows.forEach(this::read);
        return mistakes.isEmpty()
                ? new ProgrammeFile.Sound(new ProgrammeFile(sessions, slots))
                : new ProgrammeFile.Mistaken(mistakes);
    }

    private void read(Row row) {
        var reader = new RowReader(row, mistakes);
        var session = session(row, reader);
        var slot = slotKey(reader);
        var facts = slotReader.facts(reader);
        var cancelled = Optional.ofNullable(reader.answer(Column.CANCELLED));
        if (session != null && slot != null && facts != null) {
            slots.add(new ProgrammeFile.SlotEntry(row.line(), slot, session, facts, cancelled));
        }
    }

    /** An empty key stands for the session of the row above. */
    private @Nullable String session(Row row, RowReader reader) {
        if (current == null || !reader.isEmpty(Column.SESSION_KEY)) current = sessionKey(reader);
        if (current != null) tell(current, row, reader);
        return current;
    }

    private static @Nullable String sessionKey(RowReader reader) {
        return reader.demand(Column.SESSION_KEY) ? reader.key(Column.SESSION_KEY) : null;
    }

    private void tell(String session, Row row, RowReader reader) {
        var first = sessionRows.putIfAbsent(session, row);
        if (first == null) {
            var facts = sessionReader.facts(reader);
            if (facts != null) sessions.add(new ProgrammeFile.SessionEntry(row.line(), session, facts));
        } else {
            Column.OF_SESSION.stream()
                    .filter(column -> !row.isEmpty(column) && !row.cell(column).equals(first.cell(column)))
                    .forEach(column -> reader.mistake(column, "contradicts", String.valueOf(first.line())));
        }
    }

    private @Nullable String slotKey(RowReader reader) {
        var key = reader.demand(Column.SLOT_KEY) ? reader.key(Column.SLOT_KEY) : null;
        var first = key == null ? null : slotLines.putIfAbsent(key, reader.line());
        if (key != null && first != null) reader.mistake(Column.SLOT_KEY, "duplicate-key", key, String.valueOf(first));
        return key;
    }
}
