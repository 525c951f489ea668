package org.meedoen.signup.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a file says what it says: in the words of a language, for people, or in names and codes that stay the same, for programs.
 */
public final class FileWords {

    private final Sentences sentences;
    private final @Nullable Locale language;

    /** @param language null: names and codes */
    FileWords(Sentences sentences, @Nullable Locale language) {
        this.sentences = sentences;
        this.language = language;
    }

    /** Empty if it is for programs. */
    public Optional<Locale> language() {
        return Optional.ofNullable(language);
    }

    /** At the end of the file's name. */
    public String name(String file) {
        return word("file", file);
    }

    /** @param file in which a column may be called differently */
    public List<String> headings(String file, List<String> columns) {
        return columns.stream()
                .map(column -> language == null ? column : heading(language, file, column))
                .toList();
    }

    private String heading(Locale in, String file, String column) {
        return sentences.word(in, "column." + file + "." + column, sentences.word(in, "column." + column, column));
    }

    /** A value that is one of a few; empty if there is none. */
    public String code(String code) {
        return code.isEmpty() ? code : word("code", code);
    }

    public String reason(String code) {
        return code.isEmpty() ? code : word("reason", code);
    }

    private String word(String kind, String code) {
        return language == null ? code : sentences.word(language, kind + "." + code, code);
    }
}
