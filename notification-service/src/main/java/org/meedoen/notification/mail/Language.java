package org.meedoen.notification.mail;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language in which we write; Dutch unless somebody chose English. */
enum Language {
    DUTCH("nl"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    static Language of(@Nullable String tag) {
        return ENGLISH.tag.equals(tag) ? ENGLISH : DUTCH;
    }

    Language other() {
        return this == DUTCH ? ENGLISH : DUTCH;
    }

    String tag() {
        return tag;
    }

    Locale locale() {
        return Locale.of(tag);
    }
}
