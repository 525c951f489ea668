package org.meedoen.notification.mail;

import org.jspecify.annotations.Nullable;

/** The organisers' words, in Dutch and perhaps in English. */
public record LocalizedText(@Nullable String nl, @Nullable String en) {

    String in(Language language) {
        var wanted = language == Language.ENGLISH ? en : nl;
        var other = language == Language.ENGLISH ? nl : en;
        return OneLine.of(wanted != null ? wanted : other);
    }
}
