package org.meedoen.notification.mail;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meedoen.notification.mail.MailSettings.Addition;
import org.meedoen.notification.mail.WrittenText.Paragraph;

/** The organisers' additions to one letter. */
record AddedTexts(MailSettings settings, MailKind kind, Language language, Placeholders placeholders) {

    List<Paragraph> above() {
        return added(Addition::above);
    }

    List<Paragraph> below() {
        return added(Addition::below);
    }

    private List<Paragraph> added(Function<Addition, @Nullable String> part) {
        return settings.added(kind, part).map(this::paragraphs).orElse(List.of());
    }

    /** In the other language, marked as such, if there is no translation. */
    private List<Paragraph> paragraphs(LocalizedText text) {
        var own = language == Language.ENGLISH ? text.en() : text.nl();
        if (own != null) return WrittenText.paragraphs(placeholders.fill(own));
        var other = Objects.requireNonNull(language == Language.ENGLISH ? text.nl() : text.en());
        return WrittenText.paragraphs(placeholders.fill(other), language.other().tag());
    }
}
