package org.meedoen.signup.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value that is imported unchanged, but may be a mistake. */
public record Warning(int line, @Nullable String column, String code, List<Object> arguments) implements Remark {

    public Warning {
        arguments = List.copyOf(arguments);
    }

    public static Warning of(int line, @Nullable String column, String code, Object... arguments) {
        return new Warning(line, column, code, List.of(arguments));
    }
}
