package org.meedoen.signup.programme;

import org.jspecify.annotations.Nullable;
import org.meedoen.signup.sheet.RowReader;
import org.meedoen.signup.text.Translated;

/** Reads an optional text and its translation from two columns of a row. */
final class TranslatedReader {

    /** How one of the two is read from its column. */
    interface Reading {
        @Nullable String of(String column);
    }

    private final RowReader row;
    private final Reading reading;

    TranslatedReader(RowReader row, Reading reading) {
        this.row = row;
        this.reading = reading;
    }

    @Nullable Translated read(String dutchColumn, String englishColumn, @Nullable Translated stored) {
        var dutch = row.orStored(dutchColumn, reading::of, Translated.dutch(stored));
        var english = row.orStored(englishColumn, reading::of, Translated.english(stored));
        if (dutch == null && !row.isEmpty(englishColumn)) row.mistake(englishColumn, "translation-of-nothing");
        return Translated.orNull(dutch, english);
    }
}
