package org.meedoen.signup.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Brings typed text into the form in which it is compared and stored, and tells what is wrong with it. */
public final class Typed {

    /** Why a text is refused. */
    public enum Flaw {
        EMPTY,
        TOO_LONG,
        CONTROL_CHARACTER
    }

    private Typed() {}

    public static String tidy(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
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
            default -> turnsText(character);
        };
    }

    /** Marks that make text read in another direction than it is stored can disguise a name. */
    private static boolean turnsText(int character) {
        return (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || character == 0xFEFF;
    }
}
