package org.meedoen.spreadsheet;

import java.util.regex.Pattern;

/**
 * A spreadsheet executes a text that begins like a formula. Such a text is written with an apostrophe before it, which is
 * removed when it is read again.
 */
public final class Formula {

    private static final Pattern RISKY = Pattern.compile("'*[=+\\-@].*", Pattern.DOTALL);

    private Formula() {}

    public static String quoted(String text) {
        return RISKY.matcher(text).matches() ? "'" + text : text;
    }

    public static String unquoted(String cell) {
        return cell.startsWith("'") && RISKY.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
