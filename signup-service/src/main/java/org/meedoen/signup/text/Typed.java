package org.meedoen.signup.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Brings typed text into the form in which it is compared and stored, and finds what is wrong with it. */
public final class Typed {

    /** Why a text is refused. */
    public enum Flaw {
        EMPTY,
        TOO_LONG,
        CONTROL_CHARACTER
    }

    private Typed() {}

    /** Composed, without white space around it, and without invisible characters. Empty if no character is visible. */
    public static String tidy(String typed) {
        var text = Normalizer.normalize(trimmed(withoutInvisible(typed)), Normalizer.Form.NFC);
        return text.codePoints().anyMatch(Invisible::isVisible) ? text : "";
    }

    /** For what is written in plain characters: an address, a key. */
    public static String plain(String typed) {
        return trimmed(kept(typed, character -> !Invisible.isIgnorable(character)));
    }

    /** The same for names that differ in white space, capitals or composition only. To compare by, not to show. */
    public static String alike(String name) {
        var spaced = plain(name)
                .codePoints()
                .map(character -> Invisible.isSpace(character) ? ' ' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return Normalizer.normalize(spaced, Normalizer.Form.NFKC)
                .replaceAll(" +", " ")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** The flaw of a tidied text that has to fit on one line, if it has one. */
    public static @Nullable Flaw flawInLine(String text, int longest) {
        return flaw(text, longest, text);
    }

    /** As {@link #flawInLine}, but lines may end. */
    public static @Nullable Flaw flawInText(String text, int longest) {
        return flaw(text, longest, text.replace("\r\n", " ").replace('\n', ' ').replace('\t', ' '));
    }

    private static @Nullable Flaw flaw(String text, int longest, String withoutAllowedBreaks) {
        if (text.isEmpty()) return Flaw.EMPTY;
        if (text.length() > longest) return Flaw.TOO_LONG;
        return withoutAllowedBreaks.codePoints().anyMatch(Typed::controls) ? Flaw.CONTROL_CHARACTER : null;
    }

    private static boolean controls(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> Invisible.turnsText(character);
        };
    }

    /** Keeps characters that shape the one before them. Characters that turn text are kept, too, as they are refused. */
    private static String withoutInvisible(String typed) {
        var kept = new StringBuilder(typed.length());
        typed.codePoints()
                .filter(character -> !Invisible.isIgnorable(character)
                        || Invisible.turnsText(character)
                        || (Invisible.shapes(character) && endsInSight(kept)))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean endsInSight(StringBuilder text) {
        return !text.isEmpty() && !Invisible.isSpace(text.codePointBefore(text.length()));
    }

    private static String trimmed(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && Invisible.isSpace(text.codePointAt(from))) from++;
        while (from < to && endsInNothing(text.codePointBefore(to))) to--;
        return text.substring(from, to);
    }

    private static boolean endsInNothing(int last) {
        return Invisible.isSpace(last) || Invisible.joins(last);
    }

    private static String kept(String text, IntPredicate wanted) {
        return text.codePoints()
                .filter(wanted)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
