package org.meedoen.signup.text;

import java.util.stream.IntStream;

/**
 * Recognizes invisible characters. The ranges are the property Default_Ignorable_Code_Point of Unicode 16
 * (DerivedCoreProperties.txt), which neither {@link Character} nor {@link java.util.regex.Pattern} supports, and a few others
 * that fonts do not draw.
 */
final class Invisible {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int BRAILLE_BLANK = 0x2800;

    /** From, to, from, to, in order. */
    private static final int[] IGNORABLE = {
        0x00AD, 0x00AD, 0x034F, 0x034F, 0x061C, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200B, 0x200F,
        0x202A, 0x202E, 0x2060, 0x206F, 0x3164, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB,
        0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF
    };

    private Invisible() {}

    /** White space of any kind, also the kind that does not break. */
    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == BRAILLE_BLANK;
    }

    /** Whether it is seen by itself, not only as a mark on another. */
    static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> !isSpace(character) && !isIgnorable(character);
        };
    }

    static boolean isIgnorable(int character) {
        return character >= IGNORABLE[0]
                && IntStream.range(0, IGNORABLE.length / 2)
                        .anyMatch(at -> character >= IGNORABLE[2 * at] && character <= IGNORABLE[2 * at + 1]);
    }

    /** Whether it changes how the character before it looks: in Persian, in emoji, in Japanese and Mongolian names. */
    static boolean shapes(int character) {
        return joins(character)
                || (character >= 0x180B && character <= 0x180D)
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }

    static boolean joins(int character) {
        return character == ZERO_WIDTH_NON_JOINER || character == ZERO_WIDTH_JOINER;
    }

    /** Marks that make text read in another direction than it is stored can disguise a name. */
    static boolean turnsText(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
