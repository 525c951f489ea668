package org.meedoen.signup.sheet;

import java.util.List;

/**
 * What organisers decided about cells that were edited after the last import.
 *
 * @param cells of several choices for a cell, the last one counts
 */
public record EditDecisions(EditRule rule, List<EditChoice> cells) {

    public static final EditDecisions NONE = new EditDecisions(EditRule.FILE, List.of());

    public EditDecisions {
        cells = List.copyOf(cells);
    }

    /**
     * @param fileChanged whether the file says something else than at the last import
     * @param ofLine the choices for the cells of that line
     */
    public boolean keep(String column, boolean fileChanged, List<EditChoice> ofLine) {
        return ofLine.stream()
                .filter(choice -> choice.column().equals(column))
                .reduce((_, last) -> last)
                .map(EditChoice::kept)
                .orElseGet(() -> rule.keeps(fileChanged));
    }
}
