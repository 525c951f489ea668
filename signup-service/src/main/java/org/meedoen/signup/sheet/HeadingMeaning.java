package org.meedoen.signup.sheet;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.text.Typed;

/**
 * What a heading stands for.
 *
 * @param written empty: a column without a name
 * @param column null: its cells go nowhere
 */
record HeadingMeaning(String written, @Nullable String column, Recognition by) {

    boolean isNamed() {
        return !written.isEmpty();
    }

    boolean isUnknown() {
        return isNamed() && by == Recognition.NONE;
    }

    /**
     * By the choice for this import, or the name of the column, or an earlier choice. A guess holds only for a column that no
     * other heading stands for.
     */
    static List<HeadingMeaning> of(Line first, Columns columns, ImportDecisions decisions) {
        var told = new Told(
                columns,
                ImportDecisions.byHeading(decisions.columns()),
                ImportDecisions.byHeading(decisions.remembered()));
        return guessed(
                first.cells().stream().map(Typed::plain).map(told::meaning).toList(), columns.guesses());
    }

    private static List<HeadingMeaning> guessed(List<HeadingMeaning> told, Map<String, String> guesses) {
        var taken = told.stream()
                .map(HeadingMeaning::column)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var wanted = told.stream()
                .filter(HeadingMeaning::isUnknown)
                .map(meaning -> guesses.get(HeadingText.alike(meaning.written)))
                .filter(Objects::nonNull)
                .collect(groupingBy(column -> column, counting()));
        return told.stream()
                .map(meaning -> {
                    var guess = meaning.isUnknown() ? guesses.get(HeadingText.alike(meaning.written)) : null;
                    return guess == null || taken.contains(guess) || wanted.getOrDefault(guess, 0L) > 1
                            ? meaning
                            : new HeadingMeaning(meaning.written, guess, Recognition.GUESS);
                })
                .toList();
    }

    private record Told(Columns columns, Map<String, ColumnChoice> chosen, Map<String, ColumnChoice> remembered) {

        HeadingMeaning meaning(String written) {
            if (written.isEmpty()) return new HeadingMeaning(written, null, Recognition.NONE);
            var alike = HeadingText.alike(written);
            var name = written.toLowerCase(Locale.ROOT);
            var choice = chosen.get(alike);
            if (choice != null) return new HeadingMeaning(written, choice.column(), Recognition.CHOICE);
            if (columns.know(name)) return new HeadingMeaning(written, name, Recognition.NAME);
            if (columns.passOver(written)) return new HeadingMeaning(written, null, Recognition.NAME);
            var earlier = remembered.get(alike);
            return earlier == null
                    ? new HeadingMeaning(written, null, Recognition.NONE)
                    : new HeadingMeaning(written, earlier.column(), Recognition.REMEMBERED);
        }
    }
}
