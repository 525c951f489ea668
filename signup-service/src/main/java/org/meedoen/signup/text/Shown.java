package org.meedoen.signup.text;

/** Text that people typed, as a message quotes it: shortened, and with the codes of invisible characters. */
public final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    public static String of(String typed) {
        var shown = new StringBuilder();
        typed.codePoints().forEach(character -> append(shown, character));
        return shown.length() <= LONGEST ? shown.toString() : shown.substring(0, LONGEST) + "…";
    }

    private static void append(StringBuilder shown, int character) {
        if (Character.isISOControl(character)) return;
        if (character != ' ' && isHidden(character)) shown.append("<U+%04X>".formatted(character));
        else shown.appendCodePoint(character);
    }

    private static boolean isHidden(int character) {
        return Invisible.isSpace(character) || Invisible.isIgnorable(character);
    }
}
