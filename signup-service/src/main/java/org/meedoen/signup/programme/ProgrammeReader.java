package org.meedoen.signup.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.sheet.Findings;
import org.meedoen.signup.sheet.Mistake;
import org.meedoen.signup.sheet.Row;
import org.meedoen.signup.sheet.RowReader;

/** Reads the organisers' programme file: one row per slot, a session's columns on one of its rows, or the same on more. */
final class ProgrammeReader {

    private final SessionReader sessionReader;
    private final SlotReader slotReader;
    private final Map<String, Session> storedSessions;
    private final Map<String, Slot> storedSlots;
    private final Findings findings = new Findings();
    private final Map<String, Row> sessionRows = new HashMap<>();
    private final Map<String, Integer> slotLines = new HashMap<>();
    private final List<ProgrammeFile.SessionEntry> sessions = new ArrayList<>();
    private final List<ProgrammeFile.SlotEntry> slots = new ArrayList<>();
    private final Set<Integer> broken = new HashSet<>();
    private @Nullable String current;
    private boolean isUnderUnreadable;

    private ProgrammeReader(Congress congress, Programme stored) {
        sessionReader = new SessionReader(congress);
        slotReader = new SlotReader(congress);
        storedSessions = stored.sessionsByKey();
        storedSlots = stored.slotsByKey();
    }

    /** @param stored provides the values of missing columns */
    static ProgrammeFile.Reading read(ProgrammeSheet file, Congress congress, Programme stored) {
        var reader = new ProgrammeReader(congress, stored);
        file.warnings().forEach(reader.findings::add);
        file.sheet().mistakes().forEach(reader::findInSheet);
        return reader.read(file.sheet().file().rows());
    }

    private void findInSheet(Mistake mistake) {
        findings.add(mistake);
        broken.add(mistake.line());
    }

    private ProgrammeFile.Reading read(List<Row> rows) {
        rows.forEach(this::findDescription);
        current = null;
        rows.forEach(this::readOrSkip);
        return findings.isSound()
                ? new ProgrammeFile.Sound(new ProgrammeFile(sessions, slots), findings.warnings())
                : new ProgrammeFile.Mistaken(findings.mistakes());
    }

    /** The first row with values for its session describes it; rows may have been sorted. */
    private void findDescription(Row row) {
        var key = current == null || !row.isEmpty(ProgrammeColumn.SESSION_KEY)
                ? row.cell(ProgrammeColumn.SESSION_KEY)
                : current;
        current = key;
        if (!row.skipped() && describesSession(row)) sessionRows.putIfAbsent(key, row);
    }

    private static boolean describesSession(Row row) {
        return ProgrammeColumn.OF_SESSION.stream().anyMatch(column -> !row.isEmpty(column));
    }

    private void readOrSkip(Row row) {
        if (row.skipped()) skip(row);
        else read(row);
    }

    /** The rows below a skipped one still belong to its session, which is not known of a line that cannot be read. */
    private void skip(Row row) {
        if (!row.has(ProgrammeColumn.SESSION_KEY)) {
            current = null;
            isUnderUnreadable = broken.contains(row.line());
        } else if (!row.isEmpty(ProgrammeColumn.SESSION_KEY)) {
            current = new RowReader(row, new Findings()).key(ProgrammeColumn.SESSION_KEY);
        }
    }

    private void read(Row row) {
        var reader = new RowReader(row, findings);
        var session = session(row, reader);
        var slot = slotKey(reader);
        var before = slot == null ? null : storedSlots.get(slot);
        var facts = slotReader.facts(reader, before == null ? null : before.facts());
        var cancelled = Optional.ofNullable(reader.answer(ProgrammeColumn.CANCELLED));
        if (before != null) compare(reader, before, session, cancelled);
        if (session != null && slot != null && facts != null) {
            slots.add(new ProgrammeFile.SlotEntry(row.line(), slot, session, facts, cancelled));
        }
    }

    private void compare(RowReader reader, Slot before, @Nullable String session, Optional<Boolean> cancelled) {
        if (session != null && !isOf(session, before)) {
            reader.mistake(ProgrammeColumn.SLOT_KEY, "slot-of-another-session", before.key());
        } else if (before.cancelled() && cancelled.equals(Optional.of(false))) {
            reader.mistake(ProgrammeColumn.CANCELLED, "cancelled-for-good", before.key());
        }
    }

    private boolean isOf(String session, Slot slot) {
        var stored = storedSessions.get(session);
        return stored != null && stored.id().equals(slot.session());
    }

    /** An empty key stands for the session of the row above. Without a key, what describes the session is still checked. */
    private @Nullable String session(Row row, RowReader reader) {
        if (needsKey(reader)) {
            current = sessionKey(reader);
            isUnderUnreadable = current == null && !reader.isEmpty(ProgrammeColumn.SESSION_KEY);
        }
        if (current != null) tell(current, row, reader);
        else if (describesSession(row)) sessionReader.facts(reader, null);
        return current;
    }

    private boolean needsKey(RowReader reader) {
        return !reader.isEmpty(ProgrammeColumn.SESSION_KEY) || current == null && !isUnderUnreadable;
    }

    private static @Nullable String sessionKey(RowReader reader) {
        return reader.demand(ProgrammeColumn.SESSION_KEY) ? reader.key(ProgrammeColumn.SESSION_KEY) : null;
    }

    private void tell(String session, Row row, RowReader reader) {
        var first = sessionRows.computeIfAbsent(session, _ -> row);
        if (first.equals(row)) {
            var before = storedSessions.get(session);
            var facts = sessionReader.facts(reader, before == null ? null : before.facts());
            if (facts != null) sessions.add(new ProgrammeFile.SessionEntry(row.line(), session, facts));
        } else {
            ProgrammeColumn.OF_SESSION.stream()
                    .filter(column -> !row.isEmpty(column) && !row.cell(column).equals(first.cell(column)))
                    .forEach(column -> reader.mistake(column, "contradicts", String.valueOf(first.line())));
        }
    }

    private @Nullable String slotKey(RowReader reader) {
        var key = reader.demand(ProgrammeColumn.SLOT_KEY) ? reader.key(ProgrammeColumn.SLOT_KEY) : null;
        var first = key == null ? null : slotLines.putIfAbsent(key, reader.line());
        if (key != null && first != null)
            reader.mistake(ProgrammeColumn.SLOT_KEY, "duplicate-key", key, String.valueOf(first));
        return key;
    }
}
