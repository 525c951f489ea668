package org.meedoen.signup.programme;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** The keys of sessions and slots that are added in the browser. With them, a file can change them later. */
final class SessionKeys {

    private static final int LONGEST = 40;

    private SessionKeys() {}

    /** Made from the title. */
    static String ofSession(Programme stored, String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var key = plain.isEmpty() ? "session" : plain.substring(0, Math.min(plain.length(), LONGEST));
        return stored.sessionsByKey().containsKey(key)
                ? numbered(stored.sessionsByKey().keySet(), key)
                : key;
    }

    static String ofSlot(Programme stored, Session session) {
        return numbered(stored.slotsByKey().keySet(), session.key());
    }

    private static String numbered(Set<String> used, String key) {
        var stem = key.substring(0, Math.min(key.length(), LONGEST + 10));
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> stem + "-" + number)
                .filter(each -> !used.contains(each))
                .findFirst()
                .orElseThrow();
    }
}
