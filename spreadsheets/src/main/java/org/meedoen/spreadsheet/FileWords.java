package org.meedoen.spreadsheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a file says what it says: in the words of a language, for people, or in names and codes that stay the same, for programs.
 */
public final class FileWords {

    /** A pattern of the languages that there are. */
    public static final String LANGUAGES = "nl|en";

    /** For the description of an interface. */
    public static final String WHAT_LANGUAGE_DOES =
            "For people: headings, values and the name of the file are in the words of that language, whatever "
                    + "`Accept-Language` says. Without it they are names and codes, which stay the same.";

    public static final FileWords FOR_PROGRAMS = new FileWords(null, (_, code) -> code);

    private final @Nullable Locale language;
    private final BinaryOperator<String> words;

    /** @param words of a key, or else the code that is given with it */
    public FileWords(@Nullable Locale language, BinaryOperator<String> words) {
        this.language = language;
        this.words = words;
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
                .map(column -> words.apply("column." + file + "." + column, word("column", column)))
                .toList();
    }

    /** A value that is one of a few; empty if there is none. */
    public String code(String code) {
        return code.isEmpty() ? code : word("code", code);
    }

    public String reason(String code) {
        return code.isEmpty() ? code : word("reason", code);
    }

    /** @param kind of values, each of which has its own words */
    public String word(String kind, String code) {
        return words.apply(kind + "." + code, code);
    }
}
