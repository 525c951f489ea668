package org.meedoen.signup.sheet;

import java.util.Locale;

/**
 * How a file writes dates and fractions. It follows from the separator of the fields: a Dutch spreadsheet writes semicolons,
 * days as 15-12-2026 and fractions with a comma.
 */
public enum Notation {
    PLAIN(','),
    DUTCH(';');

    private final char separator;

    Notation(char separator) {
        this.separator = separator;
    }

    /** The notation that a spreadsheet in that language writes, and opens without questions. */
    public static Notation of(Locale language) {
        return language.getLanguage().equals("nl") ? DUTCH : PLAIN;
    }

    public char separator() {
        return separator;
    }
}
