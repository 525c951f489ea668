package org.meedoen.signup.sheet;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the number in a cell stands for, which a spreadsheet says by how the cell shows it. */
enum NumberFormat {
    NUMBER,
    DATE,
    TIME,
    MOMENT,
    /** Also when those are zero. */
    MOMENT_WITH_SECONDS;

    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]");

    /** Those that are not written in the workbook (ECMA-376 18.8.30), and the same dates in other languages. */
    static NumberFormat builtIn(int id) {
        return switch (id) {
            case 14, 15, 16, 17, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58 -> DATE;
            case 18, 19, 20, 21, 32, 33, 45, 46, 47 -> TIME;
            case 22 -> MOMENT;
            default -> NUMBER;
        };
    }

    /** @param code such as {@code dd-mm-yyyy hh:mm} */
    static NumberFormat of(String code) {
        var shown =
                LITERAL.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("").split(";", 2)[0];
        var time = hasAny(shown, "hs");
        var date = hasAny(shown, "dy") || !time && hasAny(shown, "m");
        if (shown.equals("general") || !date && !time) return NUMBER;
        if (date && time) return hasAny(shown, "s") ? MOMENT_WITH_SECONDS : MOMENT;
        return date ? DATE : TIME;
    }

    private static boolean hasAny(String shown, String letters) {
        return shown.chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
    }
}
