package org.meedoen.signup.text;

/** Text that people typed, as a sentence about it repeats it: short, and with the code of what nobody sees in it. */
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
