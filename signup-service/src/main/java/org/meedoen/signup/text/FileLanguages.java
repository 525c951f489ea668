package org.meedoen.signup.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.meedoen.spreadsheet.FileWords;
import org.springframework.stereotype.Component;

/** The languages of files. */
@Component
public class FileLanguages {

    private final Sentences sentences;

    FileLanguages(Sentences sentences) {
        this.sentences = sentences;
    }

    /** @param language {@code nl} or {@code en}; null: names and codes for programs */
    public FileWords in(@Nullable String language) {
        if (language == null) return FileWords.FOR_PROGRAMS;
        var locale = Locale.of(language);
        return new FileWords(locale, (key, code) -> sentences.word(locale, key, code));
    }
}
