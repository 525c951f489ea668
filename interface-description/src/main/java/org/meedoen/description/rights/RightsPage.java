package org.meedoen.description.rights;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The table of {@code docs/rights.md}: the status that each kind of caller gets from each operation. */
class RightsPage {

    private final Map<Operation, Map<CallerKind, Integer>> lines = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if the columns are others, a status is missing, or an operation has two lines */
    RightsPage(String markdown) {
        var rows = markdown.lines().filter(line -> line.startsWith("|")).toList();
        if (rows.isEmpty() || !cells(rows.getFirst()).equals(titles())) {
            throw new IllegalArgumentException("The first row has to be " + titles());
        }
        rows.stream().skip(2).map(RightsPage::cells).forEach(this::add);
    }

    private static List<String> titles() {
        var kinds = Arrays.stream(CallerKind.values()).map(CallerKind::title);
        return Stream.concat(Stream.of("operation"), kinds).toList();
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.substring(1).split("\\|")).map(String::strip).toList();
    }

    private void add(List<String> cells) {
        var words = cells.getFirst().replace("`", "").split(" ");
        var statuses = new EnumMap<CallerKind, Integer>(CallerKind.class);
        for (var kind : CallerKind.values()) statuses.put(kind, Integer.valueOf(cells.get(kind.ordinal() + 1)));
        var operation = new Operation(words[0], words[1]);
        if (lines.put(operation, statuses) != null) throw new IllegalArgumentException("Two lines for " + operation);
    }

    List<Operation> operations() {
        return List.copyOf(lines.keySet());
    }

    /** @throws IllegalArgumentException if the operation has no line */
    int status(Operation operation, CallerKind caller) {
        var line = lines.get(operation);
        if (line == null) throw new IllegalArgumentException("docs/rights.md has no line for " + operation);
        return line.getOrDefault(caller, 0);
    }
}
