package org.meedoen.gateway.preview;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text of the organisers. What is missing in one language is shown in the other. */
record Translated(@Nullable String nl, @Nullable String en) {

    private static final int SHOWN = 200;

    String in(Locale language) {
        return language.equals(Locale.ENGLISH) ? first(en, nl) : first(nl, en);
    }

    /** As much as search engines and messengers show, up to the end of a word. */
    Translated beginning() {
        return new Translated(nl == null ? null : beginning(nl), en == null ? null : beginning(en));
    }

    private static String first(@Nullable String wanted, @Nullable String other) {
        return wanted != null ? wanted : other != null ? other : "";
    }

    private static String beginning(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= SHOWN) {
            return line;
        }
        int space = line.lastIndexOf(' ', SHOWN);
        // an emoji consists of two characters
        int end = space > 0 ? space : Character.isHighSurrogate(line.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return line.substring(0, end) + "…";
    }
}
