package org.meedoen.notification.mail;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meedoen.notification.mail.LetterContent.Words;

/** The organisers' words, in Dutch and perhaps in English. */
public record LocalizedText(@Nullable String nl, @Nullable String en) {

    String in(Language language) {
        var wanted = language == Language.ENGLISH ? en : nl;
        var other = language == Language.ENGLISH ? nl : en;
        return OneLine.of(wanted != null ? wanted : other);
    }

    /** As it was written, with its lines. */
    String as(Language language) {
        return Objects.requireNonNullElse(language == Language.ENGLISH && en != null ? en : nl, "");
    }

    /** The same, marked if they are in the other language. */
    Words words(Language language) {
        var isTranslated = language == Language.DUTCH || en != null;
        return new Words(in(language), isTranslated ? null : Language.DUTCH.tag());
    }
}
