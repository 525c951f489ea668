package org.meedoen.notification.mail;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the mails of a congress present themselves, and what the organisers add to them.
 *
 * @param sender null: the name of the congress
 * @param replyTo null: the congress's address for questions
 */
public record MailSettings(
        @Nullable String sender,
        @Nullable String replyTo,
        @Nullable List<Addition> additions) {

    static final MailSettings NONE = new MailSettings(null, null, List.of());

    /** @param language of the texts: {@code nl} or {@code en} */
    public record Addition(
            String kind,
            String language,
            @Nullable String above,
            @Nullable String below) {}

    /** What was added to a kind of mail, in the language of the reader if there is a translation. */
    Optional<LocalizedText> added(MailKind kind, Function<Addition, @Nullable String> part) {
        var dutch = in(Language.DUTCH, kind, part);
        var english = in(Language.ENGLISH, kind, part);
        return dutch.isEmpty() && english.isEmpty()
                ? Optional.empty()
                : Optional.of(new LocalizedText(dutch.orElse(null), english.orElse(null)));
    }

    private Optional<String> in(Language language, MailKind kind, Function<Addition, @Nullable String> part) {
        if (additions == null) return Optional.empty();
        return additions.stream()
                .filter(one -> one.kind().equals(kind.name()) && one.language().equals(language.tag()))
                .flatMap(one -> Optional.ofNullable(part.apply(one)).stream())
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
