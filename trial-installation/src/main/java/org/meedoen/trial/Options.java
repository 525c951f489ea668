package org.meedoen.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The options of a command: `--name number`, or `--name` alone. */
public record Options(Map<String, String> given) {

    /** An option that is unknown or has an invalid value. */
    public static final class InvalidOption extends RuntimeException {

        private static final long serialVersionUID = 1;

        InvalidOption(String message) {
            super(message);
        }
    }

    public static Options parse(List<String> arguments, List<String> known) {
        var given = new HashMap<String, String>();
        for (var i = 0; i < arguments.size(); i++) {
            var name = arguments.get(i).replaceFirst("^--", "");
            if (!arguments.get(i).startsWith("--") || !known.contains(name)) {
                throw new InvalidOption("Unknown option \"" + arguments.get(i) + "\"; the options are: --"
                        + String.join(", --", known));
            }
            var hasValue = i + 1 < arguments.size() && !arguments.get(i + 1).startsWith("--");
            given.put(name, hasValue ? arguments.get(++i) : "");
        }
        return new Options(Map.copyOf(given));
    }

    public int number(String name, int preset) {
        var text = given.getOrDefault(name, String.valueOf(preset));
        if (!text.matches("[0-9]{1,8}") || Integer.parseInt(text) < 1) {
            throw new InvalidOption("--" + name + " must be a number from 1, not \"" + text + "\"");
        }
        return Integer.parseInt(text);
    }

    public boolean has(String name) {
        return given.containsKey(name);
    }
}
