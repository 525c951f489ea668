package org.meedoen.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.meedoen.gateway.language.PreferredLanguage;
import org.meedoen.gateway.preview.Preview;

class IndexPageTests {

    private final IndexPage index = new IndexPage(new Statements(null, null));

    private String about(String title, String description, Locale language) {
        var text = new Preview.Text(title, description, "Congres");
        var preview = new Preview(text, "https://m.example/c/x", "https://m.example/icon-512.png", language);
        return new String(index.about(preview), StandardCharsets.UTF_8);
    }

    @Test
    void the_tags_of_a_preview_replace_those_of_the_application() {
        assertThat(about("Titel", "Wat en waar", PreferredLanguage.DUTCH))
                .contains(
                        "<title>Titel – Congres</title>",
                        "<meta name=\"description\" content=\"Wat en waar\" />",
                        "<meta property=\"og:title\" content=\"Titel\" />",
                        "<meta property=\"og:description\" content=\"Wat en waar\" />",
                        "<meta property=\"og:type\" content=\"website\" />",
                        "<meta property=\"og:url\" content=\"https://m.example/c/x\" />",
                        "<meta property=\"og:site_name\" content=\"Congres\" />",
                        "<meta property=\"og:locale\" content=\"nl_NL\" />",
                        "<meta property=\"og:image\" content=\"https://m.example/icon-512.png\" />",
                        "<meta name=\"twitter:card\" content=\"summary\" />")
                .containsOnlyOnce("<title>")
                .containsOnlyOnce("name=\"description\"")
                .containsOnlyOnce("</head>");
        assertThat(about("Title", "", Locale.ENGLISH))
                .contains("<html lang=\"en\"", "content=\"en_GB\"")
                .doesNotContain("description");
    }

    @Test
    void texts_are_escaped_wherever_they_stand() {
        String hostile = "\"><script>alert('1')</script></title> & $1 \\ 🚲";
        String shown = "&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&lt;/title&gt; &amp; $1 \\ 🚲";
        assertThat(about(hostile, hostile, PreferredLanguage.DUTCH))
                .contains(
                        "<title>" + shown + " – Congres</title>",
                        "<meta property=\"og:title\" content=\"" + shown + "\" />",
                        "<meta name=\"description\" content=\"" + shown + "\" />")
                .doesNotContain("<script>alert");
    }
}
