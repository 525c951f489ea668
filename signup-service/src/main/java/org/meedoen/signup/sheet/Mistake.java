package org.meedoen.signup.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mistake in a file. A file with a mistake is not imported. */
public record Mistake(int line, @Nullable String column, String code, List<Object> arguments) implements Remark {

    public Mistake {
        arguments = List.copyOf(arguments);
    }

    public static Mistake of(int line, @Nullable String column, String code, Object... arguments) {
        return new Mistake(line, column, code, List.of(arguments));
    }
}
