package org.meedoen.signup.programme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.text.Translated;

/**
 * A cell that was edited after the last import and for which the file has another value, in the words of such cells.
 *
 * @param line on which the file has the cell
 * @param session its key
 * @param slot its key; null: the cell describes the session
 * @param title of the session, as stored
 * @param start of the slot, as stored
 * @param imported the value at the last import
 * @param now the stored value
 * @param fileChanged whether the file has another value than at the last import, here or in a cell that belongs with it
 * @param kept whether the stored value stays
 * @param lastEdit null: the audit trail does not have it
 */
public record ProgrammeEdit(
        int line,
        String column,
        String session,
        @Nullable String slot,
        Translated title,
        @Nullable Instant start,
        String imported,
        String now,
        String inFile,
        boolean fileChanged,
        boolean kept,
        @Nullable LastEdit lastEdit) {

    static ProgrammeEdit of(EditedCell cell, ProgrammeCells cells, @Nullable LastEdit lastEdit) {
        var values = cell.values();
        var slot = cell.slot();
        return new ProgrammeEdit(
                cell.line(),
                cell.column(),
                cell.session().key(),
                slot == null ? null : slot.key(),
                cell.session().facts().title(),
                slot == null ? null : slot.facts().start(),
                shown(cell.column(), values.imported(), cells),
                shown(cell.column(), values.now(), cells),
                shown(cell.column(), values.inFile(), cells),
                cell.fileChanged(),
                cell.kept(),
                lastEdit);
    }

    private static String shown(String column, String plain, ProgrammeCells cells) {
        return ProgrammeChanges.shortened(cells.translated(column, plain));
    }
}
