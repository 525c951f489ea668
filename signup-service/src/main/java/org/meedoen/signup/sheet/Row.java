package org.meedoen.signup.sheet;

import java.util.Map;
import java.util.Objects;
import org.meedoen.signup.text.Typed;

/** One line's cells by column. */
public record Row(int line, Map<String, String> cells) {

    private static final int SHOWN = 60;

    public Row {
        cells = Map.copyOf(cells);
    }

    /** Without white space around it and what nobody sees; never null for a column the file was read with. */
    public String cell(String column) {
        return Typed.tidy(Objects.requireNonNull(cells.get(column), column));
    }

    public boolean isEmpty(String column) {
        return cell(column).isEmpty();
    }

    /** A cell's text as it can be repeated in a sentence. */
    public static String shown(String text) {
        var plain = text.codePoints()
                .filter(character -> !Character.isISOControl(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return plain.length() <= SHOWN ? plain.toString() : plain.substring(0, SHOWN) + "…";
    }
}
