package org.meedoen.signup.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.meedoen.signup.text.Typed;

/** The text of a heading. */
public final class HeadingText {

    /** Longer ones cannot be chosen for. */
    public static final int LONGEST = 500;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    private HeadingText() {}

    /** The same for headings that differ in capitals, accents, spaces or punctuation only. */
    public static String alike(String heading) {
        var plain = Typed.plain(heading).toLowerCase(Locale.ROOT);
        var letters = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD))
                .replaceAll("");
        var bare = PUNCTUATION.matcher(letters).replaceAll("");
        return bare.isEmpty() ? plain : bare;
    }
}
