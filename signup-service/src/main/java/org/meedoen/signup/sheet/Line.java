package org.meedoen.signup.sheet;

import java.util.List;
import org.meedoen.signup.text.Typed;

/**
 * The cells of one line, before a heading gives them names.
 *
 * @param number counted as in an editor, from 1
 */
record Line(int number, List<String> cells) {

    Line {
        cells = List.copyOf(cells);
    }

    boolean isEmpty() {
        return width() == 0;
    }

    /** Short lines end in empty cells. */
    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** The number of cells up to the last one that is not empty. */
    int width() {
        var width = cells.size();
        while (width > 0 && Typed.plain(cells.get(width - 1)).isEmpty()) width--;
        return width;
    }
}
