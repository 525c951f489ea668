package org.meedoen.signup.programme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.meedoen.signup.sheet.Row;

/** Puts stored values that are kept into the rows of a file, as if it had them. A row may repeat the cells of its session. */
final class KeptCells {

    private final Map<Integer, ProgrammeFile.SlotEntry> slots;
    private final Map<Integer, Map<String, String>> byLine;
    private final Map<String, Map<String, String>> bySession;

    KeptCells(List<EditedCell> edited, ProgrammeFile file) {
        var kept = edited.stream().filter(EditedCell::kept).toList();
        slots = file.slots().stream()
                .collect(toMap(ProgrammeFile.SlotEntry::line, Function.identity(), (first, _) -> first));
        byLine = grouped(kept, EditedCell::line);
        bySession = grouped(
                kept.stream().filter(cell -> cell.slot() == null).toList(),
                cell -> cell.session().key());
    }

    private static <K> Map<K, Map<String, String>> grouped(List<EditedCell> kept, Function<EditedCell, K> by) {
        return kept.stream()
                .collect(groupingBy(
                        by, toMap(EditedCell::column, cell -> cell.values().now())));
    }

    Row in(Row row) {
        var entry = slots.get(row.line());
        if (entry == null) return row;
        var cells = new HashMap<String, String>();
        bySession.getOrDefault(entry.session(), Map.of()).forEach((column, value) -> {
            if (!row.isEmpty(column)) cells.put(column, value);
        });
        cells.putAll(byLine.getOrDefault(row.line(), Map.of()));
        return row.with(cells);
    }
}
