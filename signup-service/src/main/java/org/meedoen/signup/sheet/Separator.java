package org.meedoen.signup.sheet;

import java.util.regex.Pattern;
import org.meedoen.signup.text.Typed;

/** Detects the separator of the fields: from a line such as {@code sep=;}, or as the most frequent one in the heading. */
final class Separator {

    private static final Pattern TOLD = Pattern.compile("\"?sep=(.)\"?[;,]*\\R?", Pattern.CASE_INSENSITIVE);

    sealed interface Found {}

    /**
     * @param rest of the text, with the heading first
     * @param linesBefore the rest
     */
    record Known(Notation notation, String rest, int linesBefore) implements Found {}

    record Unknown(int line) implements Found {}

    private Separator() {}

    static Found of(String text) {
        var told = TOLD.matcher(text);
        if (!told.lookingAt()) return new Known(mostOf(heading(text)), text, 0);
        var rest = text.substring(told.end());
        return switch (told.group(1)) {
            case ";" -> new Known(Notation.DUTCH, rest, 1);
            case "," -> new Known(Notation.PLAIN, rest, 1);
            default -> new Unknown(1);
        };
    }

    private static Notation mostOf(String heading) {
        return count(heading, ';') > count(heading, ',') ? Notation.DUTCH : Notation.PLAIN;
    }

    private static String heading(String text) {
        return text.lines()
                .filter(line -> !Typed.plain(line).isEmpty())
                .findFirst()
                .orElse("");
    }

    private static long count(String heading, char separator) {
        return heading.chars().filter(character -> character == separator).count();
    }
}
