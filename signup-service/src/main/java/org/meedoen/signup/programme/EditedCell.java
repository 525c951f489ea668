package org.meedoen.signup.programme;

import org.jspecify.annotations.Nullable;
import org.meedoen.signup.sheet.CellValues;

/**
 * A cell that was edited after the last import, and for which the file has another value.
 *
 * @param line on which the file has it
 * @param session as stored
 * @param slot as stored; null: the cell describes the session
 * @param values in plain notation
 * @param fileChanged whether the file has another value than at the last import, here or in a cell that belongs with it
 * @param kept whether the stored value stays
 */
record EditedCell(
        int line,
        String column,
        Session session,
        @Nullable Slot slot,
        CellValues values,
        boolean fileChanged,
        boolean kept) {}
