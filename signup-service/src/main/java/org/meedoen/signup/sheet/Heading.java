package org.meedoen.signup.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.text.Typed;

/** The names of the columns, from the first line. A column without a name may be there as long as it is empty. */
final class Heading {

    private final int line;
    private final List<String> names;

    private Heading(int line, List<String> names) {
        this.line = line;
        this.names = names;
    }

    static Heading of(Line first) {
        var names = first.cells().stream()
                .map(name -> Typed.plain(name).toLowerCase(Locale.ROOT))
                .toList();
        return new Heading(first.number(), names);
    }

    List<Mistake> mistakes(Columns columns) {
        if (named().size() == 1 && columns.needed().size() > 1) return List.of(mistake(null, "wrong-separator"));
        var mistakes = new ArrayList<Mistake>();
        columns.needed().stream()
                .filter(column -> !names.contains(column))
                .forEach(column -> mistakes.add(mistake(column, "missing-column", column)));
        named().stream().distinct().forEach(name -> check(name, columns, mistakes));
        return mistakes;
    }

    private void check(String name, Columns columns, List<Mistake> mistakes) {
        if (!columns.know(name)) {
            var known = String.join(", ", columns.all());
            mistakes.add(mistake(Row.shown(name), "unknown-column", Row.shown(name), known));
        } else if (names.indexOf(name) != names.lastIndexOf(name)) {
            mistakes.add(mistake(name, "duplicate-column", name));
        }
    }

    private Mistake mistake(@Nullable String column, String code, Object... arguments) {
        return Mistake.of(line, column, code, arguments);
    }

    private List<String> named() {
        return names.stream().filter(name -> !name.isEmpty()).toList();
    }

    /** Empty if the cells of the line cannot be assigned to these names. */
    Optional<Map<String, String>> cells(Line below) {
        if (below.width() > names.size() || isOfAnotherSeparator(below)) return Optional.empty();
        var cells = new LinkedHashMap<String, String>();
        for (var index = 0; index < names.size(); index++) {
            var name = names.get(index);
            if (!name.isEmpty()) cells.put(name, below.cell(index));
            else if (!Typed.plain(below.cell(index)).isEmpty()) return Optional.empty();
        }
        return Optional.of(cells);
    }

    private boolean isOfAnotherSeparator(Line below) {
        return below.cells().size() == 1
                && named().size() > 1
                && below.cell(0)
                        .chars()
                        .anyMatch(character -> character == ';' || character == ',' || character == '\t');
    }

    Mistake mistake(Line below) {
        return Mistake.of(
                below.number(), null, "wrong-number-of-fields", below.cells().size(), named().size());
    }
}
