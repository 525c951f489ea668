package org.meedoen.signup.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing wrong in a file: nothing of it is taken in. */
public record Mistake(int line, @Nullable String column, String code, List<Object> arguments) implements Remark {

    public Mistake {
        arguments = List.copyOf(arguments);
    }

    public static Mistake of(int line, @Nullable String column, String code, Object... arguments) {
        return new Mistake(line, column, code, List.of(arguments));
    }
}
