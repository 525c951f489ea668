package org.meedoen.signup.sheet;

import java.util.HashMap;
import java.util.Map;
import org.meedoen.signup.text.Shown;
import org.meedoen.signup.text.Typed;

/**
 * One line's cells by column.
 *
 * @param skipped whether organisers do not want to import it
 */
public record Row(int line, Map<String, String> cells, Notation notation, boolean skipped) {

    public Row {
        cells = Map.copyOf(cells);
    }

    public Row(int line, Map<String, String> cells, Notation notation) {
        this(line, cells, notation, false);
    }

    /** With other values in some cells. */
    public Row with(Map<String, String> others) {
        var all = new HashMap<>(cells);
        all.putAll(others);
        return new Row(line, all, notation, skipped);
    }

    Row asSkipped() {
        return new Row(line, cells, notation, true);
    }

    /** Whether the file has the column. */
    public boolean has(String column) {
        return cells.containsKey(column);
    }

    /** In plain characters: a key, a number, a date. Empty for a column that the file does not have. */
    public String cell(String column) {
        return Typed.plain(written(column));
    }

    /** As people wrote it. */
    public String text(String column) {
        return Typed.tidy(written(column));
    }

    private String written(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Whether it contains no visible character. */
    public boolean isEmpty(String column) {
        return text(column).isEmpty();
    }

    public static String shown(String text) {
        return Shown.of(text);
    }
}
