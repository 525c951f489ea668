package org.meedoen.notification.mail;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meedoen.notification.mail.LetterContent.Button;
import org.meedoen.notification.mail.LetterContent.Sentence;

/** Our sentences in one language, from {@code wording.properties}; {@code {word}} stands for a value. */
final class Wording {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern LINK = Pattern.compile("(.*)\\[(.+)](.*)");
    private static final ResourceBundle.Control DUTCH_IS_DEFAULT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle sentences;
    private final Map<String, String> values;

    Wording(Language language, Map<String, String> values) {
        this.sentences =
                ResourceBundle.getBundle("org.meedoen.notification.mail.wording", language.locale(), DUTCH_IS_DEFAULT);
        this.values = values;
    }

    String line(String key) {
        return filled(sentences.getString(key));
    }

    private String filled(String sentence) {
        return PLACEHOLDER.matcher(sentence).replaceAll(found -> value(found.group(1)));
    }

    boolean knows(String key) {
        return sentences.containsKey(key);
    }

    /** A sentence in which {@code [words]} are a link. */
    Sentence sentence(String key, String url) {
        var parts = LINK.matcher(sentences.getString(key));
        return parts.matches()
                ? new Sentence(filled(parts.group(1)), new Button(filled(parts.group(2)), url), filled(parts.group(3)))
                : new Sentence(line(key), null, "");
    }

    /** The paragraphs under a key; a line each. */
    List<String> paragraphs(String key) {
        return line(key).lines().toList();
    }

    private String value(String word) {
        var value = values.get(word);
        if (value == null) throw new IllegalArgumentException("Nothing to put in place of {" + word + "}");
        return Matcher.quoteReplacement(value);
    }
}
