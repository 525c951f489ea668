package org.meedoen.signup.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is taken in as it stands, and may not be what was meant. */
public record Warning(int line, @Nullable String column, String code, List<Object> arguments) implements Remark {

    public Warning {
        arguments = List.copyOf(arguments);
    }

    public static Warning of(int line, @Nullable String column, String code, Object... arguments) {
        return new Warning(line, column, code, List.of(arguments));
    }
}
