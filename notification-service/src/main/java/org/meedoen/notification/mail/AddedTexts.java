package org.meedoen.notification.mail;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meedoen.notification.mail.LetterContent.Words;

/** The organisers' additions to one letter, with their placeholders filled in. */
final class AddedTexts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, String> OURS = Map.of(
            "naam",
            "name",
            "activiteit",
            "title",
            "session",
            "title",
            "congres",
            "congress",
            "tijdstip",
            "time",
            "verzamelpunt",
            "meetingpoint");

    private final MailSettings settings;
    private final MailKind kind;
    private final Language language;
    private final Map<String, String> values;

    /** @param values by our names of the placeholders */
    AddedTexts(MailSettings settings, MailKind kind, Language language, Map<String, String> values) {
        this.settings = settings;
        this.kind = kind;
        this.language = language;
        this.values = values;
    }

    List<Words> above() {
        return settings.added(kind, MailSettings.Addition::above)
                .map(this::paragraphs)
                .orElse(List.of());
    }

    List<Words> below() {
        return settings.added(kind, MailSettings.Addition::below)
                .map(this::paragraphs)
                .orElse(List.of());
    }

    /** In the other language, marked as such, if there is no translation. */
    private List<Words> paragraphs(LocalizedText text) {
        var own = language == Language.ENGLISH ? text.en() : text.nl();
        var other = language == Language.ENGLISH ? text.nl() : text.en();
        var foreign = own != null ? null : language == Language.ENGLISH ? Language.DUTCH.tag() : Language.ENGLISH.tag();
        var chosen = own != null ? own : other;
        return chosen == null
                ? List.of()
                : filled(chosen)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> new Words(line, foreign))
                        .toList();
    }

    /** What we do not know stays as it was written. */
    private String filled(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            var name = found.group(1);
            var value = values.get(OURS.getOrDefault(name, name));
            return Matcher.quoteReplacement(value == null ? found.group() : value);
        });
    }
}
