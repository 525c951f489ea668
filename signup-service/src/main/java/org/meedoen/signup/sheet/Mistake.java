package org.meedoen.signup.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong in a file.
 *
 * @param line counted as in an editor, from 1
 * @param column empty when the whole line, or the whole file, is wrong
 * @param code stable, for programs; the sentence for people is {@code mistake.<code>}
 * @param arguments for the placeholders of the sentence
 */
public record Mistake(int line, @Nullable String column, String code, List<Object> arguments) {

    public Mistake {
        arguments = List.copyOf(arguments);
    }

    public static Mistake of(int line, @Nullable String column, String code, Object... arguments) {
        return new Mistake(line, column, code, List.of(arguments));
    }
}
