package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The previews of sessions' pages. Each test uses a congress of its own, as the programme is cached. */
class PreviewIT extends GatewayWithBackends {

    private static final String SESSION = "018f0000-0000-7000-8000-000000000001";
    private static final String PROGRAMME = """
            {"congress": {"slug": "x", "name": {"nl": "Congres & co", "en": "Congress & co"}},
             "sessions": [{"id": "%s", "key": "a", "kind": "WORKSHOP",
               "title": {"nl": "Bouwen </title><script>alert(1)</script>", "en": "Building \\"things\\" $1"},
               "abstract": {"nl": "Wat we\\n  doen: %s", "en": "What we do"}, "slots": []}]}
            """.formatted(SESSION, "woord ".repeat(100));

    private final String congress = "c-" + UUID.randomUUID();
    private final String programme = "/api/v1/congresses/" + congress + "/programme";
    private final String page = "/c/" + congress + "/activiteit/" + SESSION;

    private String read(String language) {
        var answer = visitor()
                .with("Accept", "*/*")
                .with("Accept-Language", language)
                .get(page);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept-Language"));
        return answer.body();
    }

    @Test
    void a_preview_has_title_and_description_without_markup() {
        SIGNUP.answering(programme, Backend.Answer.json(200, PROGRAMME));
        assertThat(read("nl"))
                .contains("<html lang=\"nl\"")
                .contains(
                        "<title>Bouwen &lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; – Congres &amp; co</title>")
                .containsPattern("<meta property=\"og:title\" content=\"Bouwen &lt;/title&gt;")
                .containsPattern("<meta name=\"description\" content=\"Wat we doen: woord [^\"]{100,200}woord…\" />")
                .contains("<meta property=\"og:url\" content=\"http://localhost:8080" + page + "\"")
                .contains("/assets/app-1a2b3c.js")
                .doesNotContain("<script>alert", "Reserveer je plek.");
        assertThat(read("en"))
                .contains("<html lang=\"en\"")
                .contains("<title>Building &quot;things&quot; $1 – Congress &amp; co</title>")
                .contains("<meta property=\"og:description\" content=\"What we do\" />");
    }

    @Test
    void the_programme_is_cached_and_an_unchanged_page_is_not_sent_again() {
        SIGNUP.answering(programme, Backend.Answer.json(200, PROGRAMME));
        read("nl");
        read("nl");
        assertThat(SIGNUP.arrivedAt(programme)).isEqualTo(1);
        var tag = visitor()
                .with("Accept", "*/*")
                .get(page)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(visitor()
                        .with("Accept", "*/*")
                        .with("If-None-Match", tag)
                        .get(page)
                        .statusCode())
                .isEqualTo(304);
        var head = visitor().with("Accept", "*/*").send("HEAD", page, BodyPublishers.noBody());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("ETag")).hasValue(tag);
    }

    @Test
    void without_a_programme_the_page_has_no_preview() {
        for (int status : new int[] {404, 503}) {
            SIGNUP.answering(programme, Backend.Answer.json(status, "{}"));
            var answer = visitor().with("Accept", "text/html").get(page);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("<title>Meedoen</title>", "Reserveer je plek.");
        }
    }

    @Test
    void an_unknown_session_has_a_page_without_preview() {
        SIGNUP.answering(programme, Backend.Answer.json(200, PROGRAMME));
        var unknown = visitor().with("Accept", "text/html").get("/c/" + congress + "/activiteit/" + UUID.randomUUID());
        assertThat(unknown.body()).contains("<title>Meedoen</title>");
    }
}
