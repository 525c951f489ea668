package org.meedoen.signup.programme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.sheet.CellValues;
import org.meedoen.signup.sheet.CorrectedCell;
import org.meedoen.signup.sheet.EditChoice;
import org.meedoen.signup.sheet.EditDecisions;
import org.meedoen.signup.sheet.Notation;
import org.meedoen.signup.sheet.ReadFile;
import org.meedoen.signup.sheet.Row;

/** Compares each cell of a file with the last import and the stored programme. A corrected cell is decided about already. */
final class EditedCells {

    private final ProgrammeCells cells;
    private final Programme stored;
    private final ImportedCells last;
    private final EditDecisions decisions;
    private final Map<Integer, Row> rows;
    private final boolean isSchedule;
    private final Map<Integer, List<EditChoice>> choices;
    private final Map<Integer, Set<String>> corrected;
    private final List<EditedCell> edited = new ArrayList<>();
    private final ImportedCells inFile = new ImportedCells(new HashMap<>(), new HashMap<>());

    /** @param inFile what the file has in its cells, whether it is kept or not */
    record Found(List<EditedCell> edited, ImportedCells inFile) {

        Found {
            edited = List.copyOf(edited);
        }

        boolean keepsAny() {
            return edited.stream().anyMatch(EditedCell::kept);
        }

        /** What the audit trail records. */
        Map<String, Integer> recordedCounts() {
            var kept = (int) edited.stream().filter(EditedCell::kept).count();
            var counts = new HashMap<String, Integer>();
            if (kept > 0) counts.put("editsKept", kept);
            if (kept < edited.size()) counts.put("editsReplaced", edited.size() - kept);
            return counts;
        }
    }

    private EditedCells(
            Congress congress, Programme stored, ImportedCells last, ReadFile read, EditDecisions decisions) {
        cells = new ProgrammeCells(congress, Notation.PLAIN);
        this.stored = stored;
        this.last = last;
        this.decisions = decisions;
        rows = read.rows().stream().collect(toMap(Row::line, Function.identity(), (first, _) -> first));
        isSchedule = read.headings().isEmpty();
        choices = decisions.cells().stream().collect(groupingBy(EditChoice::line));
        corrected = read.corrected().stream()
                .collect(groupingBy(CorrectedCell::line, mapping(CorrectedCell::column, toSet())));
    }

    static Found in(
            ProgrammeFile file,
            ReadFile read,
            Congress congress,
            Programme stored,
            ImportedCells last,
            EditDecisions decisions) {
        return new EditedCells(congress, stored, last, read, decisions).find(file);
    }

    private Found find(ProgrammeFile file) {
        var sessions = stored.sessionsByKey();
        var slots = stored.slotsByKey();
        var byId = stored.sessions().stream().collect(toMap(Session::id, Function.identity()));
        file.sessions().forEach(entry -> compare(entry, sessions.get(entry.key())));
        file.slots().forEach(entry -> compare(entry, slots.get(entry.key()), byId));
        return new Found(edited, inFile);
    }

    private void compare(ProgrammeFile.SessionEntry entry, @Nullable Session before) {
        var there = present(entry.line(), ProgrammeColumn.OF_SESSION, cells.of(entry.facts()));
        inFile.sessions().put(entry.key(), there);
        var imported = last.sessions().get(entry.key());
        if (before == null || imported == null) return;
        compare(new Versions(entry.line(), before, null, imported, cells.of(before.facts()), there));
    }

    private void compare(ProgrammeFile.SlotEntry entry, @Nullable Slot before, Map<UUID, Session> sessions) {
        var there = present(entry.line(), ProgrammeColumn.EDITED_OF_SLOT, cells.of(entry.facts()));
        inFile.slots().put(entry.key(), there);
        var imported = last.slots().get(entry.key());
        if (before == null || imported == null) return;
        var session = Objects.requireNonNull(sessions.get(before.session()));
        compare(new Versions(entry.line(), session, before, imported, cells.of(before.facts()), there));
    }

    /** Those of which the file has the column. A schedule has capacities of rooms, and none of a known slot. */
    private Map<String, String> present(int line, List<String> columns, Map<String, String> cells) {
        var row = Objects.requireNonNull(rows.get(line));
        return columns.stream()
                .filter(column -> row.has(column) && !(isSchedule && column.equals(ProgrammeColumn.CAPACITY)))
                .collect(toMap(Function.identity(), cells::get));
    }

    private record Versions(
            int line,
            Session session,
            @Nullable Slot slot,
            Map<String, String> imported,
            Map<String, String> now,
            Map<String, String> inFile) {

        List<String> columns() {
            return ProgrammeColumn.ALL.stream()
                    .filter(column -> imported.containsKey(column) && inFile.containsKey(column))
                    .toList();
        }

        /** Half of what the file has and half of what is stored would be a time or a place that nobody meant. */
        boolean fileChanged(String column) {
            return columns().stream()
                    .filter(ProgrammeColumn.together(column)::contains)
                    .anyMatch(other -> values(other).fileChanged());
        }

        CellValues values(String column) {
            return new CellValues(
                    imported.getOrDefault(column, ""), now.getOrDefault(column, ""), inFile.getOrDefault(column, ""));
        }
    }

    private void compare(Versions versions) {
        var done = corrected.getOrDefault(versions.line(), Set.of());
        versions.columns().stream()
                .filter(column ->
                        !done.contains(column) && versions.values(column).isEdited())
                .map(column -> edited(versions, column))
                .forEach(edited::add);
    }

    private EditedCell edited(Versions versions, String column) {
        var fileChanged = versions.fileChanged(column);
        var kept = decisions.keep(column, fileChanged, choices.getOrDefault(versions.line(), List.of()));
        return new EditedCell(
                versions.line(),
                column,
                versions.session(),
                versions.slot(),
                versions.values(column),
                fileChanged,
                kept);
    }
}
