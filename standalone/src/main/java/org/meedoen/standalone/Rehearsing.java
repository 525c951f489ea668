package org.meedoen.standalone;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.meedoen.standalone.parts.CannotStart;

/** When the services are rehearsed: after their first start, before it, or never; then nothing rehearsed is used either. */
enum Rehearsing {
    LATER,
    FIRST,
    NEVER;

    static Rehearsing named(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new CannotStart("MEEDOEN_REHEARSALS should be " + words() + ", not \"" + word + "\"."));
    }

    private static String words() {
        return Arrays.stream(values()).map(Rehearsing::word).collect(Collectors.joining(" or "));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
