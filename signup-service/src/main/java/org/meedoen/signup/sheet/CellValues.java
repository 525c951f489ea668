package org.meedoen.signup.sheet;

/**
 * Three values of a cell, each in the same notation.
 *
 * @param imported by the last import
 * @param now as stored
 */
public record CellValues(String imported, String now, String inFile) {

    /** Whether an import of the file would replace what was entered after the last import. */
    public boolean isEdited() {
        return !now.equals(imported) && !now.equals(inFile);
    }

    /** Whether the file has another value than at the last import. */
    public boolean fileChanged() {
        return !inFile.equals(imported);
    }
}
