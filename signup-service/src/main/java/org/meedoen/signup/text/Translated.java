package org.meedoen.signup.text;

import org.jspecify.annotations.Nullable;

/** A text in Dutch, and in English where there is a translation. */
public record Translated(String nl, @Nullable String en) {

    /** Null if there is no text. */
    public static @Nullable Translated orNull(@Nullable String nl, @Nullable String en) {
        return nl == null ? null : new Translated(nl, en);
    }

    public static @Nullable String dutch(@Nullable Translated text) {
        return text == null ? null : text.nl();
    }

    public static @Nullable String english(@Nullable Translated text) {
        return text == null ? null : text.en();
    }
}
