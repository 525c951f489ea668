package org.meedoen.signup.sheet;

import java.util.regex.Pattern;

/**
 * A spreadsheet runs a text that begins like a formula. Where we write one, an apostrophe goes before it, and where we
 * read one, it is taken away again, so that nothing changes on the way.
 */
final class Formula {

    private static final Pattern RISKY = Pattern.compile("'*[=+\\-@].*", Pattern.DOTALL);

    private Formula() {}

    static String quoted(String text) {
        return RISKY.matcher(text).matches() ? "'" + text : text;
    }

    static String unquoted(String cell) {
        return cell.startsWith("'") && RISKY.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
