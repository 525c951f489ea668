package org.meedoen.notification.mail;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordingTests {

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(placeholders("en")).isEqualTo(placeholders("nl"));
    }

    @Test
    void everyKindOfMailHasTextsAndEveryTextHasAKind() {
        var kinds = Arrays.stream(MailKind.values())
                .filter(kind -> kind != MailKind.REFUSED && kind != MailKind.TEST)
                .map(MailKind::name)
                .toList();
        var withSubject = bundle("nl").keySet().stream()
                .filter(key -> key.endsWith(".subject"))
                .map(key -> key.replace(".subject", ""))
                .toList();
        assertThat(withSubject).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void dutchUsesTheInformalPronoun() {
        var dutch = bundle("nl");
        assertThat(dutch.keySet())
                .allSatisfy(key -> assertThat(dutch.getString(key)).doesNotContainPattern("(?i)\\b(u|uw)\\b"));
    }

    private static Map<String, List<String>> placeholders(String language) {
        var bundle = bundle(language);
        return bundle.keySet().stream().collect(toMap(key -> key, key -> placeholdersIn(bundle.getString(key))));
    }

    private static List<String> placeholdersIn(String sentence) {
        return Pattern.compile("\\{\\w+}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "org.meedoen.notification.mail.wording",
                Language.of(language).locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
