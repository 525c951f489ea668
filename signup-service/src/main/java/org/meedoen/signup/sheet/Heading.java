package org.meedoen.signup.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.text.Typed;

/** The headings of the columns, from the first line. A column without a heading may be there as long as it is empty. */
final class Heading {

    private static final int EXAMPLES = 3;
    private static final int LINES_LOOKED_AT = 100;

    private final int line;
    private final Columns columns;
    private final String known;
    private final List<HeadingMeaning> meanings;

    private Heading(int line, Columns columns, List<HeadingMeaning> meanings) {
        this.line = line;
        this.columns = columns;
        known = String.join(", ", columns.all());
        this.meanings = meanings;
    }

    static Heading of(Line first, Columns columns, ImportDecisions decisions) {
        return new Heading(first.number(), columns, HeadingMeaning.of(first, columns, decisions));
    }

    List<Mistake> mistakes() {
        if (named().count() == 1 && columns.needed().size() > 1) return List.of(mistake(null, "wrong-separator"));
        if (meanings.stream().allMatch(HeadingMeaning::isUnknown)) return List.of(mistake(null, "other-file", known));
        var mistakes = new ArrayList<Mistake>();
        columns.needed().stream()
                .filter(column -> timesOf(column) == 0)
                .forEach(column -> mistakes.add(mistake(column, "missing-column", column)));
        var seen = new HashSet<String>();
        named().filter(meaning -> seen.add(keyOf(meaning))).forEach(meaning -> check(meaning, mistakes));
        return mistakes;
    }

    private static String keyOf(HeadingMeaning meaning) {
        return meaning.column() == null ? " " + HeadingText.alike(meaning.written()) : meaning.column();
    }

    private void check(HeadingMeaning meaning, List<Mistake> mistakes) {
        var column = meaning.column();
        var written = Row.shown(meaning.written());
        if (meaning.by() == Recognition.NONE || (column != null && !columns.know(column))) {
            mistakes.add(mistake(written, "unknown-column", written, known));
        } else if (column != null && timesOf(column) > 1) {
            mistakes.add(mistake(column, "duplicate-column", column));
        }
    }

    private Mistake mistake(@Nullable String column, String code, Object... arguments) {
        return Mistake.of(line, column, code, arguments);
    }

    private Stream<HeadingMeaning> named() {
        return meanings.stream().filter(HeadingMeaning::isNamed);
    }

    private long timesOf(String column) {
        return meanings.stream()
                .map(HeadingMeaning::column)
                .filter(other -> Objects.equals(other, column))
                .count();
    }

    /** Empty if the cells of the line cannot be assigned to these headings. */
    Optional<Map<String, String>> cells(Line below) {
        if (below.width() > meanings.size() || isOfAnotherSeparator(below)) return Optional.empty();
        var cells = new LinkedHashMap<String, String>();
        for (var index = 0; index < meanings.size(); index++) {
            var meaning = meanings.get(index);
            if (meaning.column() != null) cells.put(meaning.column(), below.cell(index));
            else if (!meaning.isNamed() && !Typed.plain(below.cell(index)).isEmpty()) return Optional.empty();
        }
        return Optional.of(cells);
    }

    private boolean isOfAnotherSeparator(Line below) {
        return below.cells().size() == 1
                && named().count() > 1
                && below.cell(0)
                        .chars()
                        .anyMatch(character -> character == ';' || character == ',' || character == '\t');
    }

    Mistake mistake(Line below) {
        return Mistake.of(
                below.number(), null, "wrong-number-of-fields", below.cells().size(), (int) named().count());
    }

    /** For people, with some of the cells below each. */
    List<ReadHeading> read(List<Line> below) {
        return IntStream.range(0, meanings.size())
                .filter(index -> meanings.get(index).isNamed())
                .mapToObj(index -> read(meanings.get(index), index, below))
                .toList();
    }

    private static ReadHeading read(HeadingMeaning meaning, int index, List<Line> below) {
        var examples = below.stream()
                .limit(LINES_LOOKED_AT)
                .map(line -> Typed.tidy(line.cell(index)))
                .filter(text -> !text.isEmpty())
                .map(Row::shown)
                .distinct()
                .limit(EXAMPLES)
                .toList();
        return new ReadHeading(shortened(meaning.written()), meaning.column(), meaning.by(), examples);
    }

    private static String shortened(String heading) {
        return heading.length() <= HeadingText.LONGEST ? heading : Row.shown(heading);
    }
}
