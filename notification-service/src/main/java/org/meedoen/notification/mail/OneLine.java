package org.meedoen.notification.mail;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Foreign text as one harmless line: no line breaks or other control characters, and no characters that change the
 * direction of writing.
 */
final class OneLine {

    private static final Pattern TROUBLE =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\s]+");

    private OneLine() {}

    static String of(@Nullable String text) {
        return text == null ? "" : TROUBLE.matcher(text).replaceAll(" ").strip();
    }

    static String capitalized(String line) {
        var first = line.offsetByCodePoints(0, Math.min(1, line.length()));
        return line.substring(0, first).toUpperCase(Locale.ROOT) + line.substring(first);
    }

    static String of(@Nullable String text, int longest) {
        var line = of(text);
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }
}
