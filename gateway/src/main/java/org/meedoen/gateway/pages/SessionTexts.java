package org.meedoen.gateway.pages;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The public texts of a congress's sessions that a preview shows. */
record SessionTexts(String congress, Map<String, Session> sessions) {

    record Session(String title, String description) {}

    /** The public programme as signup-service returns it. */
    record Programme(Congress congress, List<Entry> sessions) {

        SessionTexts in(Locale language) {
            return new SessionTexts(
                    congress.name().in(language),
                    sessions.stream()
                            .collect(Collectors.toMap(Entry::id, entry -> entry.in(language), (first, _) -> first)));
        }
    }

    record Congress(Translated name) {}

    record Entry(
            String id,
            Translated title,
            @JsonProperty("abstract") @Nullable Translated summary) {

        Session in(Locale language) {
            return new Session(title.in(language), summary == null ? "" : beginning(summary.in(language)));
        }
    }

    record Translated(@Nullable String nl, @Nullable String en) {

        String in(Locale language) {
            return language.equals(Locale.ENGLISH) ? first(en, nl) : first(nl, en);
        }

        private static String first(@Nullable String wanted, @Nullable String other) {
            return wanted != null ? wanted : other != null ? other : "";
        }
    }

    private static final int SHOWN = 200;

    /** As much as search engines and messengers show, up to the end of a word. */
    private static String beginning(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= SHOWN) {
            return line;
        }
        int end = line.lastIndexOf(' ', SHOWN);
        return line.substring(0, end < 0 ? SHOWN : end) + "…";
    }
}
