package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The previews of the pages of congresses and sessions. Each test uses a congress of its own, as the programme is cached. */
class PreviewIT extends GatewayWithBackends {

    private static final String SESSION = "018f0000-0000-7000-8000-000000000001";
    private static final String PROGRAMME = """
            {"congress": {"slug": "x", "name": {"nl": "Congres & co", "en": "Congress & co"}, "hostCity": "Utrecht",
               "days": ["2027-01-13", "2027-01-14"], "timeZone": "Europe/Amsterdam", "pairPasses": 3,
               "appearance": {"logo": {"hash": "1f2e", "width": 160, "height": 160}}},
             "sessions": [{"id": "%s", "key": "a", "kind": "WORKSHOP",
               "title": {"nl": "Bouwen </title><script>alert(1)</script>", "en": "Building \\"things\\" $1"},
               "abstract": {"nl": "Wat we\\n  doen: %s", "en": "What we do"},
               "slots": [{"id": "s", "start": "2027-01-13T12:45:00Z", "end": "2027-01-13T15:15:00Z", "capacity": 9,
                 "meetingPoint": {"name": "Zaal <1>", "nameEn": "Room <1>"}, "cancelled": false}]}]}
            """.formatted(SESSION, "woord ".repeat(100));

    private final String congress = "c-" + UUID.randomUUID();
    private final String programme = "/api/v1/congresses/" + congress + "/programme";
    private final String congressPage = "/c/" + congress;
    private final String sessionPage = congressPage + "/activiteit/" + SESSION;

    private HttpResponse<String> open(String page) {
        return visitor().with("Accept", "*/*").get(page);
    }

    private String read(String page, String language) {
        var answer = visitor()
                .with("Accept", "*/*")
                .with("Accept-Language", language)
                .get(page);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept-Language"));
        return answer.body();
    }

    private static void assertPlain(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<title>Meedoen</title>", "Reserveer je plek.")
                .doesNotContain("og:");
    }

    @Test
    void a_session_has_a_preview_without_markup_in_the_language_of_the_reader() {
        SIGNUP.answering(programme, Backend.Answer.json(200, PROGRAMME));
        assertThat(read(sessionPage, "nl"))
                .contains("<html lang=\"nl\"")
                .contains(
                        "<title>Bouwen &lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; – Congres &amp; co</title>")
                .containsPattern("<meta property=\"og:title\" content=\"Bouwen &lt;/title&gt;")
                .containsPattern("<meta name=\"description\" content=\"Workshop · wo 13 januari 13:45–16:15,"
                        + " Zaal &lt;1&gt;. Wat we doen: woord [^\"]{100,200}woord…\" />")
                .contains("<meta property=\"og:url\" content=\"http://localhost:8080" + sessionPage + "\"")
                .contains("<meta property=\"og:image\" content=\"http://localhost:8080/api/v1/congresses/" + congress
                        + "/logo/1f2e.png\"")
                .contains("/assets/app-1a2b3c.js")
                .doesNotContain("<script>alert", "Reserveer je plek.");
        assertThat(read(sessionPage, "en"))
                .contains("<html lang=\"en\"")
                .contains("<title>Building &quot;things&quot; $1 – Congress &amp; co</title>")
                .contains("<meta property=\"og:description\" content=\"Workshop · Wed 13 January 13:45–16:15,"
                        + " Room &lt;1&gt;. What we do\" />");
    }

    @Test
    void a_congress_has_a_preview_of_its_days_and_city() {
        SIGNUP.answering(programme, Backend.Answer.json(200, PROGRAMME));
        assertThat(read(congressPage, "nl"))
                .contains("<title>Congres &amp; co – Meedoen</title>")
                .contains("content=\"13 t/m 14 januari 2027, Utrecht · 1 activiteit\"")
                .contains("<meta property=\"og:url\" content=\"http://localhost:8080" + congressPage + "\"");
    }

    @Test
    void the_programme_is_read_once_for_all_pages_and_languages() {
        SIGNUP.answering(programme, Backend.Answer.json(200, PROGRAMME));
        read(sessionPage, "nl");
        read(sessionPage, "en");
        read(congressPage, "nl");
        assertThat(SIGNUP.arrivedAt(programme)).isEqualTo(1);
    }

    @Test
    void an_unchanged_page_is_not_sent_again() {
        SIGNUP.answering(programme, Backend.Answer.json(200, PROGRAMME));
        var tag = open(sessionPage).headers().firstValue("ETag").orElseThrow();
        var again = visitor().with("Accept", "*/*").with("If-None-Match", tag);
        assertThat(again.get(sessionPage).statusCode()).isEqualTo(304);
        assertThat(again.with("Accept-Language", "en").get(sessionPage).statusCode())
                .isEqualTo(200);
        var head = visitor().with("Accept", "*/*").send("HEAD", sessionPage, BodyPublishers.noBody());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("ETag")).hasValue(tag);
    }

    /** As for a page that a browser cached before the congress was published. */
    @Test
    void a_page_with_a_preview_is_another_than_the_plain_page() {
        var plain = open("/").headers().firstValue("ETag").orElseThrow();
        SIGNUP.answering(programme, Backend.Answer.json(200, PROGRAMME));
        var page = visitor().with("Accept", "*/*").with("If-None-Match", plain).get(congressPage);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("og:title");
    }

    @Test
    void many_at_once_cause_one_read() throws InterruptedException {
        SIGNUP.answering(programme, Backend.Answer.json(200, PROGRAMME));
        assertThat(ConcurrentVisitors.together(100, () -> open(congressPage)))
                .allSatisfy(page -> assertThat(page.statusCode()).isEqualTo(200));
        assertThat(SIGNUP.arrivedAt(programme)).isEqualTo(1);
    }

    @Test
    void nobody_waits_for_a_slow_programme_and_later_pages_have_the_preview() {
        var asked = new CountDownLatch(1);
        SIGNUP.answering(programme, exchange -> {
            awaitUninterrupted(asked);
            Backend.Answer.json(200, PROGRAMME).to(exchange);
        });
        assertPlain(open(congressPage));
        assertPlain(open(congressPage));
        asked.countDown();
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> open(congressPage).body().contains("og:title"));
        assertThat(SIGNUP.arrivedAt(programme)).isEqualTo(1);
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void an_unknown_congress_has_a_plain_page_and_is_asked_for_once() {
        SIGNUP.answering(programme, Backend.Answer.json(404, "{}"));
        for (int i = 0; i < 3; i++) {
            assertPlain(open(congressPage));
            assertPlain(open(sessionPage));
        }
        assertThat(SIGNUP.arrivedAt(programme)).isEqualTo(1);
    }

    @Test
    void a_service_that_fails_leaves_the_page_plain() {
        SIGNUP.answering(programme, Backend.Answer.json(503, "{}"));
        assertPlain(open(congressPage));
    }

    @Test
    void an_answer_that_is_no_programme_leaves_the_page_plain() {
        SIGNUP.answering(programme, Backend.Answer.json(200, "{\"congress\": {\"slug\": \"x\"}, \"sessions\": []}"));
        assertPlain(open(congressPage));
    }

    @Test
    void an_unknown_session_has_a_plain_page() {
        SIGNUP.answering(programme, Backend.Answer.json(200, PROGRAMME));
        assertPlain(open(congressPage + "/activiteit/" + UUID.randomUUID()));
    }
}
