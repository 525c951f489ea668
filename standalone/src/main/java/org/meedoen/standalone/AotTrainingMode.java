package org.meedoen.standalone;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.meedoen.standalone.parts.StartException;

/** When AOT caches are made: after the first start, before it, or never; with {@code NEVER} none is used either. */
enum AotTrainingMode {
    LATER,
    FIRST,
    NEVER;

    static AotTrainingMode named(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new StartException("MEEDOEN_REHEARSALS should be " + words() + ", not \"" + word + "\"."));
    }

    private static String words() {
        return Arrays.stream(values()).map(AotTrainingMode::word).collect(Collectors.joining(" or "));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
