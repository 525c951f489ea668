package org.meedoen.check;

import java.util.Map;

/** The required environment variables. */
final class Setting {

    private Setting() {}

    static String required(Map<String, String> environment, String name) {
        var value = environment.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            throw new CannotCheck(name + " is not set.");
        }
        return value;
    }
}
